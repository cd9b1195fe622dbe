import { expect, it } from 'vitest';
import { addDays, addYears, firstDay, lastDay, newestFirst } from '#lib/periods.ts';

it.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-02', '2025-02-01', '2025-02-28'],
  ['2024-12', '2024-12-01', '2024-12-31'],
  ['2024-09-13', '2024-09-13', '2024-09-13'],
  ['2024-09/2025', '2024-09-01', '2025-12-31'],
  ['2025-01/2025-09', '2025-01-01', '2025-09-30'],
  ['2012/2016-08-05', '2012-01-01', '2016-08-05'],
])('the period %s begins on %s and ends on %s', (period, first, last) => {
  expect([firstDay(period), lastDay(period)]).toEqual([first, last]);
});

it.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-02-28', 1, '2025-03-01'],
  ['2026-08-23', 91, '2026-11-22'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-01-01', 0, '2026-01-01'],
])('%s and %i days is %s', (day, days, sum) => {
  expect(addDays(day, days)).toBe(sum);
});

it.each([
  ['2024-11-22', 2, '2026-11-22'],
  ['2024-02-29', 4, '2028-02-29'],
  ['2024-02-29', 1, '2025-03-01'],
])('%s and %i years is %s', (day, years, sum) => {
  expect(addYears(day, years)).toBe(sum);
});

it('the newest period is the one that ends last; of two that end together, the one that begins last', () => {
  const periods = ['2023', '2025-01/2025-09', '2024-12-31', '2024', '2025-10-01'];
  expect([...periods].sort(newestFirst)).toEqual(['2025-10-01', '2025-01/2025-09', '2024-12-31', '2024', '2023']);
});
