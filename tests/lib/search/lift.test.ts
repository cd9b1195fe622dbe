import { expect, it } from 'vitest';
import { lift, lifts } from '#lib/search/lift.ts';
import { planner } from '#lib/search/plan.ts';
import { shelf } from '#lib/search/shelf.ts';
import { smallIndex } from '../../fixtures/search.ts';

it('lifts a title the more, the more of it was typed', () => {
  const [equal = 0, start = 0, middle = 0, few = 0, none = 0] = ['施工许可证', '施工许可', '工许可', '施工许可证吗', '电价'].map((query) => lift(query, ['施工许可证']));
  expect([equal > start, start > middle, middle > 0, few > 0, none]).toEqual([true, true, true, true, 0]);
});

it('trusts the title more than other names', () => {
  expect(lift('施工', ['施工证', '别名'])).toBeGreaterThan(lift('施工', ['别名', '施工证']));
});

it('finds the titles by pairs of letters, as if it had looked at each', () => {
  const prepared = shelf(planner(smallIndex));
  for (const query of ['电价', '庆阳市', '建筑工程施工许可证', '审批制度的改革', '天']) {
    expect([...lifts(query, prepared)].sort()).toEqual(prepared.titles.flatMap((names, at) => (lift(query, names) > 0 ? [[at, lift(query, names)]] : [])));
  }
});

it('lifts the title that equals the words that were understood, and no Latin title that merely looks alike', () => {
  const prepared = shelf(planner(smallIndex));
  const region = smallIndex.entries.findIndex(({ i }) => i === 'region/qingyang');
  expect(lifts('庆阳市有什么', prepared, '庆阳市').get(region)).toBeGreaterThan(100);
  expect(lift('occupationalhazardassessment', ['geologicalhazardriskassessment'])).toBe(0);
});
