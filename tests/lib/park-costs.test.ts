import { describe, expect, it } from 'vitest';
import { gridCosts, parkCosts, regionCosts } from '#lib/park-costs.ts';
import { electricitySchema } from '#schemas/electricity.ts';
import { contentWith, entry, records } from '../fixtures/records.ts';

const surcharge = (confidence: string) => ({ 'government-fund-surcharge-total': [{ value: 0.022925, unit: 'cny-per-kwh', asOf: '2026-08-01', source: 'gazette', confidence }] });
const tariff = (confidence = 'medium') => ({
  ...electricitySchema.parse({
    kind: 'tariff', name: records.site.name, region: 'gansu', status: 'current', effectiveFrom: '2024-08-01', effectiveTo: null, note: null, unit: 'cny-per-kwh', asOf: '2024-08-01', source: 'gazette', confidence: 'high',
    demandUnknown: { zh: '没有查到' }, rows: [{ scheme: 'two-part', voltage: '110kv', energy: 0.0799 }], facts: surcharge(confidence),
  }),
  id: 'tariff',
  file: 'electricity/tariff.json',
});
const deals = (id: string, change: object) => entry('landDeals', id, 'land/deals.json', { county: { zh: '西峰区' }, ...change });
const regions = [entry('regions', 'gansu', 'regions/gansu.mdx'), entry('regions', 'qingyang', 'regions/qingyang.mdx', { level: 'city', parent: 'gansu', grid: 'gansu', name: { zh: '庆阳市', en: 'Qingyang' } })];
const own = deals('own', { park: 'trial-park', parkName: { zh: '试验园' }, region: 'qingyang' });
const county = deals('county', { region: 'qingyang' });
const short = deals('short', { region: 'qingyang', firstYear: 2015 });
const elsewhere = deals('elsewhere', { region: 'qingyang', county: { zh: '宁县' } });
const content = (landDeals = [own, county, short, elsewhere]) => contentWith({ regions, landDeals, electricity: [tariff()] });
const park = { id: 'trial-park', region: 'qingyang', county: { zh: '西峰区' } };

describe('the costs known for a place', () => {
  it('take the two-part charge at 110 kV from the tariff of its grid, without the table of the tariff', () => {
    const { charge, tariff: brief } = gridCosts('qingyang', content(), '2026-11-22');
    expect(charge).toBe(0.0799);
    expect(brief).not.toHaveProperty('rows');
    expect(brief).toMatchObject({ source: 'gazette', region: 'gansu' });
  });

  it('know no tariff before it begins', () => {
    expect(gridCosts('qingyang', content(), '2024-07-31')).toMatchObject({ tariff: undefined, charge: undefined, surcharge: undefined });
  });

  it('hold back a surcharge of low confidence', () => {
    expect(gridCosts('qingyang', content(), '2026-11-22').surcharge?.value).toBe(0.022925);
    expect(gridCosts('qingyang', { ...content(), electricity: [tariff('low')] }, '2026-11-22').surcharge).toBeUndefined();
  });

  it('show the deals of the park itself before those of its county', () => {
    expect(parkCosts(park, content(), '2026-11-22').deals.map((deal) => deal.id)).toEqual(['own']);
    expect(parkCosts({ ...park, id: 'another' }, content(), '2026-11-22').deals.map((deal) => deal.id)).toEqual(['county', 'short']);
    expect(parkCosts({ ...park, id: 'another', county: null }, content(), '2026-11-22').deals).toEqual([]);
  });

  it('show all deals around a park, and tell which are its own', () => {
    const { around } = parkCosts(park, content(), '2026-11-22');
    expect(around.parks).toEqual([[own]]);
    expect(around.counties.map(([widest]) => widest.id)).toEqual(['county', 'elsewhere']);
    expect(around.own).toEqual({ own: 'park' });
    expect(parkCosts({ ...park, id: 'another' }, content(), '2026-11-22').around.own).toEqual({ county: 'county', short: 'county' });
  });

  it('show nothing around a park where neither it nor its county has deals', () => {
    expect(parkCosts({ ...park, id: 'another', county: null }, content(), '2026-11-22').around).toEqual({ parks: [], counties: [], own: {} });
  });

  it('of a region hold the deals of its parks and counties, of a county its own', () => {
    const placesOf = (region: { id: string; name: { zh: string } }) => {
      const { around } = regionCosts(region, content(), '2026-11-22');
      return [...around.parks, ...around.counties].map(([widest]) => widest.id);
    };
    expect(placesOf({ id: 'qingyang', name: { zh: '庆阳市' } })).toEqual(['own', 'county', 'elsewhere']);
    expect(placesOf({ id: 'ningxian', name: { zh: '宁县' } })).toEqual(['elsewhere']);
  });
});
