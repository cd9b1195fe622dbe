import { expect, it } from 'vitest';
import { clockTimes, daySegments, halfOfDay, sharedHours } from '#lib/day-segments.ts';

const gansu = [
  { period: 'peak', start: '06:00', end: '08:00' },
  { period: 'peak', start: '18:00', end: '23:00' },
  { period: 'flat', start: '23:00', end: '06:00' },
  { period: 'flat', start: '08:00', end: '10:00' },
  { period: 'flat', start: '16:00', end: '18:00' },
  { period: 'valley', start: '10:00', end: '16:00' },
] as const;

it('a slot that passes midnight stands at both ends of the day', () => {
  expect(daySegments([...gansu])).toEqual([
    { period: 'flat', from: 0, to: 6 },
    { period: 'peak', from: 6, to: 8 },
    { period: 'flat', from: 8, to: 10 },
    { period: 'valley', from: 10, to: 16 },
    { period: 'flat', from: 16, to: 18 },
    { period: 'peak', from: 18, to: 23 },
    { period: 'flat', from: 23, to: 24 },
  ]);
});

it('neighbours of one period become one stretch', () => {
  expect(daySegments([{ period: 'flat', start: '00:00', end: '06:30' }, { period: 'flat', start: '06:30', end: '24:00' }])).toEqual([{ period: 'flat', from: 0, to: 24 }]);
});

it('a slot from midnight to midnight is the whole day', () => {
  expect(daySegments([{ period: 'flat', start: '00:00', end: '00:00' }])).toEqual([{ period: 'flat', from: 0, to: 24 }]);
});

const yunnan = [
  { period: 'peak', start: '07:00', end: '09:00' },
  { period: 'peak', start: '18:00', end: '24:00' },
  { period: 'flat', start: '00:00', end: '02:00' },
  { period: 'flat', start: '06:00', end: '07:00' },
  { period: 'flat', start: '09:00', end: '12:00' },
  { period: 'flat', start: '16:00', end: '18:00' },
  { period: 'valley', start: '02:00', end: '06:00' },
  { period: 'valley', start: '12:00', end: '16:00' },
] as const;

it.each([['valley', ['12:00–16:00']], ['peak', ['07:00–08:00', '18:00–23:00']], ['flat', ['00:00–02:00', '09:00–10:00', '16:00–18:00']]] as const)('the %s hours that two grids share are where both have them', (period, times) => {
  expect(clockTimes(sharedHours([daySegments([...gansu]), daySegments([...yunnan])], period))).toEqual(times);
});

it('one grid shares no hours', () => {
  expect(sharedHours([daySegments([...gansu])], 'valley')).toEqual([]);
});

it.each([
  ['day', [{ from: 10, to: 16 }]],
  ['night', [{ from: 23, to: 30 }, { from: 2, to: 6 }]],
  ['both', [{ from: 2, to: 6 }, { from: 12, to: 16 }]],
  ['both', [{ from: 16, to: 19 }]],
] as const)('lie in the half "%s" between 6 and 18 o’clock or outside: %j', (half, spans) => {
  expect(halfOfDay(spans.map((span) => ({ period: 'valley', ...span })))).toBe(half);
});

it('are told as on a clock, those past midnight too', () => {
  expect(clockTimes([{ period: 'flat', from: 6.5, to: 7 }, { period: 'flat', from: 23, to: 30 }, { period: 'peak', from: 18, to: 24 }])).toEqual(['06:30–07:00', '23:00–06:00', '18:00–24:00']);
});
