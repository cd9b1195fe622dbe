import { describe, expect, it } from 'vitest';
import { chineseWorkdays, clockOn, dayNumber, dayOf, isKnown, plainCount, plainWeek, realDay } from '#lib/plan/days.ts';

/** The National Day holiday of 2026 with its make-up days, as the State Council published them. */
const holidays = { from: '2026-01-01', to: '2026-12-31', off: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'], work: ['2026-09-20', '2026-10-10'] };
const calendar = clockOn(chineseWorkdays(holidays));
const finish = (start: string, value: number, unit: 'working-day' | 'day'): string => dayOf(calendar.finish(dayNumber(start), { value, unit }));
const latest = (end: string, value: number, unit: 'working-day' | 'day'): string => dayOf(calendar.latestStart(dayNumber(end), { value, unit }));

describe('limits on a calendar', () => {
  it.each([
    ['2026-12-01', 3, 'working-day', '2026-12-04', 'leave out the day of handing in'],
    ['2026-12-03', 2, 'working-day', '2026-12-07', 'pass over a weekend'],
    ['2026-12-05', 1, 'working-day', '2026-12-07', 'start on a Saturday as on the Friday before'],
    ['2026-09-30', 3, 'working-day', '2026-10-10', 'pass over a holiday and count a make-up Saturday'],
    ['2026-09-18', 1, 'working-day', '2026-09-20', 'count a make-up Sunday'],
    ['2026-09-30', 7, 'day', '2026-10-07', 'count 日 as calendar days'],
    ['2026-09-30', 0, 'working-day', '2026-09-30', 'of nothing end at once'],
  ] as const)('from %s, %i %s, to %s: %s', (start, value, unit, end, _why) => expect(finish(start, value, unit)).toBe(end));

  it.each([
    ['2026-12-04', 3, 'working-day', '2026-12-01'],
    ['2026-12-07', 1, 'working-day', '2026-12-06'],
    ['2026-12-06', 1, 'working-day', '2026-12-03'],
    ['2026-10-10', 3, 'working-day', '2026-10-07'],
    ['2026-10-07', 7, 'day', '2026-09-30'],
    ['2026-10-03', 0, 'working-day', '2026-10-03'],
  ] as const)('to end by %s, %i %s start by %s', (end, value, unit, start) => expect(latest(end, value, unit)).toBe(start));

  it('know where their holidays end', () => {
    expect(isKnown(holidays, dayNumber('2026-01-01'), dayNumber('2026-12-31'))).toBe(true);
    expect(isKnown(holidays, dayNumber('2026-12-01'), dayNumber('2027-01-01'))).toBe(false);
    expect(isKnown(holidays, dayNumber('2025-12-31'), dayNumber('2026-02-01'))).toBe(false);
  });
});

it('a plain week works from Monday to Friday, before day 0 too', () => expect([-3, -2, -1, 0, 4, 5, 6, 7].map(plainWeek)).toEqual([true, false, false, true, true, false, false, true]));
it('a plain count adds both units', () => expect(plainCount.latestStart(plainCount.finish(5, { value: 20, unit: 'working-day' }), { value: 7, unit: 'day' })).toBe(18));

describe('a day', () => {
  it('and its number belong together', () => expect(['1970-01-01', '2026-12-01', '2028-02-29'].map((day) => dayOf(dayNumber(day)))).toEqual(['1970-01-01', '2026-12-01', '2028-02-29']));
  it.each(['2026-02-30', '2027-02-29', '2026-13-01', '2026-00-10', '1999-12-31', '9999-01-01', '2026-1-1', ' 2026-01-01', '20260101', '', 'NaN', '2026-01-01T00:00', '２０２６-01-01'])('"%s" is refused', (text) => expect(realDay(text)).toBeUndefined());
  it('that exists is taken', () => expect(realDay('2028-02-29')).toBe('2028-02-29'));
});
