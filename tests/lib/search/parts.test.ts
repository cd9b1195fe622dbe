import { expect, it } from 'vitest';
import { partsOf, weightIn } from '#lib/search/parts.ts';
import { planner, plans } from '#lib/search/plan.ts';
import { shelf } from '#lib/search/shelf.ts';
import { smallIndex } from '../../fixtures/search.ts';

const ready = planner(smallIndex);
const parts = (query: string) => { const [plan] = plans(query, ready); return plan ? partsOf(plan, ready, shelf(ready)) : []; };

it('makes a part of every place, topic, figure and unknown word', () => {
  expect(parts('庆阳电价0.4元').map(({ weights }) => [...weights.keys()])).toEqual([[0, 1], [0], [0]]);
  expect(parts('别的事情').map(({ weights }) => [...weights.keys()])).toEqual([[4]]);
});

it('counts a record of no place in every place, beside what another part found', () => {
  const [place] = parts('庆阳电价');
  expect(place && [weightIn(place, 3) > 0, place.weights.has(3)]).toEqual([true, false]);
});

it('calls the sort of page weak, and what was found by sound guessed', () => {
  expect(parts('材料').map(({ weak }) => weak)).toEqual([true]);
  expect(parts('电阶').some(({ guessed, weights }) => guessed && weights.size > 0)).toBe(false);
});

it('looks for a number without a unit with any', () => {
  const entries = smallIndex.entries.map((entry) => ({ ...entry, f: ['1036亩'] }));
  const many = planner({ ...smallIndex, entries });
  const [plan] = plans('1036', many);
  expect(plan && partsOf(plan, many, shelf(many))[0]?.weights.size).toBe(entries.length);
});

it('looks for a short Latin word whole, for a longer one by its beginning', () => {
  const titled = (t: string) => planner({ ...smallIndex, entries: smallIndex.entries.slice(0, 1).map((entry) => ({ ...entry, t })) });
  const found = (query: string, t: string): number => { const many = titled(t); const [plan] = plans(query, many); return plan ? partsOf(plan, many, shelf(many))[0]?.weights.size ?? 0 : 0; };
  expect([found('list', 'Land listing'), found('list', 'Two lists'), found('guazh', 'Guazhou wind')]).toEqual([0, 1, 1]);
});
