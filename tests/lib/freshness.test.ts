import { expect, it } from 'vitest';
import { staleness } from '#lib/freshness.ts';

const today = '2026-11-22';

it.each([
  ['a figure of a field that does not age', { asOf: '1988' }, undefined, null],
  ['a figure two years and a day old, where two years mislead', { asOf: '2024-11-21' }, 2, 'old'],
  ['a figure two years old to the day', { asOf: '2024-11-22' }, 2, null],
  ['a figure for a whole year, counted from its last day', { asOf: '2024' }, 2, null],
  ['a figure for a span, counted from its end', { asOf: '2020-01/2023-10' }, 2, 'old'],
  ['a statement whose term ended yesterday', { asOf: '2024', effectiveTo: '2026-11-21' }, undefined, 'term-ended'],
  ['a statement on the last day of its term', { asOf: '2024', effectiveTo: '2026-11-22' }, undefined, null],
  ['a statement that is both over and old', { asOf: '2015', effectiveTo: '2020-12-31' }, 2, 'term-ended'],
  ['a target for a year that is over', { asOf: '2025', nature: 'target' as const }, undefined, 'term-ended'],
  ['a target for the running year', { asOf: '2026', nature: 'target' as const }, undefined, null],
  ['a plan stated on a day, whose end is not known', { asOf: '2020-09-08', nature: 'plan' as const }, undefined, null],
])('%s', (_what, fact, years, expected) => {
  expect(staleness(fact, today, years)).toBe(expected);
});
