import { expect, it } from 'vitest';
import { daySegments, slotsOf } from '#lib/day-segments.ts';

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

it('the slots of a period are told in the order of the day', () => {
  expect(slotsOf([...gansu], 'flat').map(({ start }) => start)).toEqual(['08:00', '16:00', '23:00']);
});
