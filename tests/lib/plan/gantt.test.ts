import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from '#lib/plan/days.ts';
import { barOf, ticksOf } from '#lib/plan/gantt.ts';

const step = (start: number, finish: number, slack?: number) => ({ id: 'x', start, finish, latestStart: slack === undefined ? undefined : start + slack, slack, days: null, critical: false });
const plan = { begin: 100, steps: [step(100, 120, 0), step(120, 200, 0), step(100, 110, 60)] };

describe('the bar of a step', () => {
  it('stands where its days lie in the plan', () => expect(barOf(plan, step(120, 140, 0))).toEqual({ x: 20, width: 20, until: 40 }));
  it('shows by how much it may slip', () => expect(barOf(plan, step(100, 110, 60)).until).toBe(70));
  it('never leaves the picture', () => expect(barOf(plan, step(190, 200, 60)).until).toBe(100));
  it('is drawn for a plan of one day too', () => expect(barOf({ begin: 0, steps: [step(0, 0)] }, step(0, 0))).toEqual({ x: 0, width: 0, until: 0 }));
});

describe('the marks below the bars', () => {
  it('are round numbers of days', () => expect(ticksOf({ begin: 0, steps: [step(0, 100)] }, false).map(({ day, at }) => [day, at])).toEqual([[0, 0], [20, 20], [40, 40], [60, 60], [80, 80], [100, 100]]));
  it('are first days of months on a calendar', () => expect(ticksOf({ begin: dayNumber('2026-12-01'), steps: [step(dayNumber('2026-12-01'), dayNumber('2027-04-08'))] }, true).map(({ day }) => dayOf(day))).toEqual(['2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01']));
  it.each([1, 3, 44, 46, 130, 400, 1500])('are few in a plan of %i days', (length) => {
    for (const dated of [true, false]) {
      const marks = ticksOf({ begin: 20_000, steps: [step(20_000, 20_000 + length)] }, dated);
      expect(marks.length).toBeGreaterThan(0);
      expect(marks.length).toBeLessThan(8);
    }
  });
});
