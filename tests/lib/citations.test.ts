import { expect, it } from 'vitest';
import { citedSources } from '#lib/citations.ts';

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
