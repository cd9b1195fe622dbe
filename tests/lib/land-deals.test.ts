import { describe, expect, it } from 'vitest';
import { byMedian, dealsByRegion, medianSpan, timesAs, yearsOf } from '#lib/land-deals.ts';
import type { LandDeals } from '#schemas/land.ts';

const deal = (county: string, median: number, more: Partial<LandDeals> = {}): LandDeals => ({
  id: `${county}-${median}`, name: { zh: county, en: county }, region: 'jinchang', county: { zh: county }, park: null, parkName: null, firstYear: 2012, lastYear: 2016, firstDeal: null, lastDeal: null,
  deals: 10, unit: 'cny-per-m2', min: median, median, max: median, areaHa: 1, repeated: [], asOf: '2016-12-16', source: 'register', confidence: 'medium', note: { zh: '样本' }, ...more,
});
const yongchang = deal('永昌县', 25.2, { deals: 43 });
const late = deal('永昌县', 42, { firstYear: 2015, deals: 17 });
const city = deal('金昌市本级', 39.5, { deals: 26, asOf: '2016-11-09' });
const park = deal('永昌县', 84.7, { parkName: { zh: '甘肃永昌工业园区' } });

describe('past deals by region', () => {
  const [jinchang, ...others] = dealsByRegion([late, city, park, yongchang], ['qingyang', 'jinchang']);

  it('regions without deals are left out', () => {
    expect(others).toEqual([]);
    expect(jinchang?.region).toBe('jinchang');
  });
  it('parks stand apart from counties', () => {
    expect(jinchang?.parks).toEqual([[park]]);
  });
  it('the cheapest county comes first, and its longest span before later ones', () => {
    expect(jinchang?.counties).toEqual([[yongchang, late], [city]]);
  });
  it('low confidence is not shown', () => {
    expect(dealsByRegion([deal('永昌县', 1, { confidence: 'low' })], ['jinchang'])).toEqual([]);
  });
});

it('parks and counties in one list go from the lowest median up, each over its longest span', () => {
  expect(byMedian({ parks: [[park]], counties: [[city], [yongchang, late]] })).toEqual([yongchang, city, park]);
});

describe('several places in one line', () => {
  it('have the lowest and highest median, the sum of deals and the newest day', () => {
    expect(medianSpan([yongchang, city])).toEqual({
      min: 25.2, max: 39.5, medians: [25.2, 39.5], deals: 69, firstYear: 2012, lastYear: 2016, asOf: '2016-12-16', sources: ['register'], confidence: 'medium',
    });
  });
  it('are unknown where there is no place', () => {
    expect(medianSpan([])).toBeUndefined();
  });
});

it.each([[2012, 2016, '2012–2016'], [2014, 2014, '2014']])('the years %d to %d are printed %s', (firstYear, lastYear, text) => {
  expect(yearsOf({ firstYear, lastYear })).toBe(text);
});

it('the dearest median is told as a multiple of the cheapest', () => {
  expect(timesAs(16.4, 475.8)).toBe(29);
});
