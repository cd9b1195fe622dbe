import { describe, expect, it } from 'vitest';
import { glance, questionFigures } from '#lib/glance.ts';
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

  it('holds the cities in their order, and no province', () => {
    expect(rows.map((row) => row.region.id)).toEqual(['qingyang', 'jinchang']);
  });

  it('counts what lies in each', () => {
    expect(rows.map((row) => row.parks)).toEqual([3, 0]);
  });

  it('shows the park summary that rests on most deals, or none', () => {
    expect(rows.map((row) => row.deal?.id)).toEqual(['many', undefined]);
  });
});

describe('the first answers', () => {
  it('count the parks with a recognised place for chemicals', () => {
    expect(questionFigures({ ...content, chain: chain() }, '2026-11-22').chemicalParks).toBe(2);
  });

  it('give the published days before and after: 198 → 121', () => {
    const { days: shown } = questionFigures({ ...content, chain: chain() }, '2026-11-22');
    expect([shown?.before.value, shown?.after.value]).toEqual([198, 121]);
  });

  it('give no days where one of the two may not be shown', () => {
    expect(questionFigures({ ...content, chain: chain('low') }, '2026-11-22').days).toBeUndefined();
  });
});
