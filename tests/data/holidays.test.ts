import { describe, expect, it } from 'vitest';
import { holidays } from '#data/holidays.ts';
import { chineseWorkdays, dayNumber } from '#lib/plan/days.ts';

const isWorkday = chineseWorkdays(holidays);

describe('the published holidays', () => {
  it.each([
    ['2026-01-01', false, 'New Year'], ['2026-01-04', true, 'a make-up Sunday'], ['2026-02-16', false, 'Spring Festival'], ['2026-02-14', true, 'a make-up Saturday'], ['2026-10-07', false, 'National Day'],
    ['2025-10-08', false, 'National Day and Mid-Autumn'], ['2025-09-28', true, 'a make-up Sunday'], ['2026-12-05', false, 'a Saturday'], ['2026-12-01', true, 'a Tuesday'],
  ])('%s is a workday: %s (%s)', (day, expected, _why) => expect(isWorkday(dayNumber(day))).toBe(expected));
  it('end with the last year that the package has holidays for', () => expect([holidays.from, holidays.to]).toEqual(['2025-01-01', '2026-12-31']));
  it('are few enough to be sent to a reader', () => expect(JSON.stringify(holidays).length).toBeLessThan(2000));
});
