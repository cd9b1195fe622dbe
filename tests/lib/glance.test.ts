import { describe, expect, it } from 'vitest';
import { glance } from '#lib/glance.ts';
import { contentWith, entry, records } from '../fixtures/records.ts';

const city = (id: string, order: number) => entry('regions', id, `regions/${id}.mdx`, { level: 'city', parent: 'gansu', order });
const deals = (id: string, change: object) => entry('landDeals', id, 'land/deals.json', { region: 'qingyang', park: 'trial-park', ...change });
const days = (value: number, confidence = 'high') => [{ value, unit: 'day', asOf: '2025-03-27', source: 'gazette', confidence }];
const chain = (confidence?: string) => entry('chain', 'chain', 'procedures/chain.json', { totals: [{ id: 'qingyang-general', region: 'qingyang', name: records.site.name, facts: { 'total-days-before': days(198), 'total-days': days(121, confidence) } }] });
const park = (id: string, chemical: string) => entry('parks', id, `parks/qingyang/${id}.mdx`, { region: 'qingyang', chemical });
const content = contentWith({
  regions: [entry('regions', 'gansu', 'regions/gansu.mdx'), city('jinchang', 3), city('qingyang', 2)],
  parks: [park('a', 'listed'), park('b', 'part'), park('c', 'unknown')],
  landDeals: [deals('few', { deals: 4 }), deals('many', { deals: 40 }), deals('county', { deals: 90, park: null })],
});

describe('the strip of regions', () => {
  const rows = glance(content, '2026-11-22');

  it('holds the cities in their order, and no province without parks of its own', () => {
    expect(rows.map((row) => row.region.id)).toEqual(['qingyang', 'jinchang']);
    const withOwn = { ...content, parks: [...content.parks, entry('parks', 'd', 'parks/gansu/d.mdx', { region: 'gansu' })] };
    expect(glance(withOwn, '2026-11-22').map((row) => row.region.id)).toContain('gansu');
  });

  it('shows the newest yearly product, neither part of a year nor of low confidence', () => {
    const gdp = (value: number, asOf: string, confidence = 'high') => ({ value, unit: 'yi-cny', asOf, source: 'gazette', confidence });
    const regions = [city('qingyang', 2), city('jinchang', 3)].map((region) => ({ ...region, facts: entry('regions', 'x', 'regions/x.mdx', { facts: { gdp: [gdp(1022.26, '2022'), gdp(1213.22, '2024', 'low')] } }).facts }));
    const statistics = [entry('statistics', 's', 'statistics/s.json', { region: 'jinchang', facts: { gdp: [gdp(567.73, '2023'), gdp(505.7, '2025-01/2025-09')] } })];
    expect(glance({ ...content, regions, statistics }, '2026-11-22').map((row) => row.gdp?.value)).toEqual([1022.26, 567.73]);
  });

  it('shows the landing limit where the place publishes one', () => {
    expect(glance({ ...content, chain: [chain()] }, '2026-11-22').map((row) => row.days?.value)).toEqual([121, undefined]);
  });

  it('counts what lies in each', () => {
    expect(rows.map((row) => row.parks)).toEqual([3, 0]);
  });

  it('shows the park summary that rests on most deals, or none', () => {
    expect(rows.map((row) => row.deal?.id)).toEqual(['many', undefined]);
  });
});
