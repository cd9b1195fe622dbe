import { expect, it } from 'vitest';
import { monthsText, periodText } from '#i18n/periods.ts';

it.each([
  ['2024', '2024 年', '2024'],
  ['2024-09', '2024 年 9 月', 'September 2024'],
  ['2024-09-13', '2024 年 9 月 13 日', '13 September 2024'],
  ['2026-01-01', '2026 年 1 月 1 日', '1 January 2026'],
  ['2025-01/2025-09', '2025 年 1–9 月', 'January–September 2025'],
  ['2024-11/2025-02', '2024 年 11 月–2025 年 2 月', 'November 2024–February 2025'],
  ['2012/2016', '2012–2016 年', '2012–2016'],
  ['2025/2025-06', '2025 年–2025 年 6 月', '2025–June 2025'],
  ['2025-01-05/2025-03', '2025 年 1 月 5 日–2025 年 3 月', '5 January 2025–March 2025'],
  ['2025-03-01/2025-03-31', '2025 年 3 月 1 日–2025 年 3 月 31 日', '1 March 2025–31 March 2025'],
])('%s reads %s and %s', (period, zh, en) => {
  expect([periodText(period, 'zh'), periodText(period, 'en')]).toEqual([zh, en]);
});

it.each([
  ['2025-01/2025-09', '1–9 月', 'Jan–Sep'],
  ['2024-11/2025-02', '2024 年 11 月–2025 年 2 月', 'November 2024–February 2025'],
])('the months of %s are %s and %s', (period, zh, en) => {
  expect([monthsText(period, 'zh'), monthsText(period, 'en')]).toEqual([zh, en]);
});
