import { expect, it } from 'vitest';
import { planner } from '#lib/search/plan.ts';
import { shelf } from '#lib/search/shelf.ts';
import { smallIndex } from '../../fixtures/search.ts';

const concept = (t: string): number => smallIndex.concepts.findIndex((one) => one.t === t);

it('keeps for every word the pages that have it', () => {
  const { postings, holders, figures, pairs, ids } = shelf(planner(smallIndex));
  expect([...postings.get(concept('qingyang')) ?? []]).toEqual([[0, 3.5], [1, 6]]);
  expect(holders.get(concept('construction-permit'))).toBe(1);
  expect([figures.get('0.4元')?.has(0), pairs.get('庆阳')?.has(1), ids.get('policy/other')]).toEqual([true, true, 4]);
});

it('lets the pages of a neighbour help, less than its own', () => {
  const concepts = smallIndex.concepts.map((one) => (one.t === 'land-price' ? { ...one, near: ['electricity'] } : one));
  const weight = shelf(planner({ ...smallIndex, concepts })).postings.get(concept('land-price'))?.get(0) ?? 0;
  expect([weight > 0, weight < 10, shelf(planner(smallIndex)).postings.get(concept('land-price'))?.size]).toEqual([true, true, 0]);
});

it('knows which pages answer for any place', () => {
  expect(shelf(planner(smallIndex)).everywhere.map((weight) => weight > 0)).toEqual([true, false, true, true, true]);
});
