import { describe, expect, it } from 'vitest';
import { questionFigures } from '#lib/questions.ts';
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

describe('the first answers', () => {
  it('count the policies that hold, and those on each topic, the most first', () => {
    const policy = (id: string, topics: string[], effectiveTo: string | null = null) => entry('policies', id, `policies/${id}.json`, { topics, effectiveFrom: null, effectiveTo, status: 'in-force' });
    const { policies, topics } = questionFigures({ ...content, policies: [policy('a', ['land']), policy('b', ['tax', 'land']), policy('c', ['tax'], '2020-12-31')] }, '2026-11-22');
    expect([policies, topics]).toEqual([2, [{ topic: 'land', policies: 2 }, { topic: 'tax', policies: 1 }]]);
  });

  it('count the parks with a recognised place for chemicals', () => {
    expect(questionFigures({ ...content, chain: [chain()] }, '2026-11-22').chemicalParks).toBe(2);
  });

  it('give the published days before and after: 198 → 121', () => {
    const { days: shown } = questionFigures({ ...content, chain: [chain()] }, '2026-11-22');
    expect([shown?.before.value, shown?.after.value]).toEqual([198, 121]);
  });

  it('give no days where one of the two may not be shown', () => {
    expect(questionFigures({ ...content, chain: [chain('low')] }, '2026-11-22').days).toBeUndefined();
  });
});
