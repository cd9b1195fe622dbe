import { describe, expect, it } from 'vitest';
import { citedSources, citedTogether } from '#lib/citations.ts';

it('sources are listed once, in the order of first mention, however deep they stand', () => {
  const park = { position: { source: 'b' }, facts: { area: [{ source: 'a' }, { source: 'b' }] } };
  const policy = { suspended: [{ source: 'c' }], facts: { rate: [{ source: 'a' }] } };
  expect(citedSources(park, policy)).toEqual(['b', 'a', 'c']);
});

it.each([['nothing', []], ['a record without a source', [{ name: { zh: '园区' } }]], ['no record', [null, undefined, 'source', 7]], ['a source that is no id', [{ source: null }]]])(
  'where nobody is cited the list is empty: %s',
  (_what, shown) => {
    expect(citedSources(...shown)).toEqual([]);
  },
);

describe('figures shown together', () => {
  const cited = (asOf: string, source: string) => ({ asOf, source });
  it('name each day once with its sources', () => expect(citedTogether([cited('2025', 'a'), cited('2025', 'a'), cited('2025', 'b'), cited('2024', 'a')]).days).toEqual([{ asOf: '2025', from: ['a', 'b'] }, { asOf: '2024', from: ['a'] }]));
  it('of more than three days name their sources alone', () => expect(citedTogether(['2021', '2022', '2023', '2024'].map((year) => cited(year, 'a')))).toEqual({ days: [], all: ['a'] }));
});
