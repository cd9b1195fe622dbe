import { expect, it } from 'vitest';
import { entriesOf, groupsIn, pathOf } from '#lib/entries.ts';
import { contentWith, names } from '../fixtures/records.ts';

it('every collection is looked into, with all its entries', () => {
  const content = contentWith();
  const found = new Map(entriesOf(content));
  expect(found.size).toBe(names.length);
  for (const name of names) expect(found.get(name)).toBe(content[name]);
});

it('every group of fields is found with its path, the entry first and lists by place', () => {
  const entry = { name: { zh: '园区' }, facts: { area: [{ value: 1 }, { parts: [{ value: 2 }] }] }, aliases: ['甲'], county: null };
  expect(groupsIn(entry).map(({ path }) => path)).toEqual(['', 'name', 'facts', 'facts.area.0', 'facts.area.1', 'facts.area.1.parts.0']);
});

it.each([['text', 'x'], ['a number', 1], ['nothing', null], ['an empty list', []]])('%s holds no group', (_what, value) => {
  expect(groupsIn(value)).toEqual([]);
});

it('a field of the entry itself stands without a path before it', () => {
  expect([pathOf('', 'asOf'), pathOf('facts.area.0', 'asOf')]).toEqual(['asOf', 'facts.area.0.asOf']);
});
