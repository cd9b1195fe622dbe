import { describe, expect, it } from 'vitest';
import { dialArcs, dialHours, dialSegments, ring } from '#lib/day-dial.ts';

const gansu = [
  { period: 'peak' as const, start: '06:00', end: '08:00' },
  { period: 'peak' as const, start: '18:00', end: '23:00' },
  { period: 'flat' as const, start: '23:00', end: '06:00' },
  { period: 'flat' as const, start: '08:00', end: '10:00' },
  { period: 'flat' as const, start: '16:00', end: '18:00' },
  { period: 'valley' as const, start: '10:00', end: '16:00' },
];

describe('the dial of a day', () => {
  it('draws a stretch past midnight in one piece', () => {
    expect(dialSegments(gansu).map(({ from, to }) => [from, to])).toEqual([[6, 8], [8, 10], [10, 16], [16, 18], [18, 23], [23, 30]]);
  });

  it('leaves a day of one period whole', () => {
    expect(dialSegments([{ period: 'flat', start: '00:00', end: '24:00' }])).toEqual([{ period: 'flat', from: 0, to: 24 }]);
  });

  it('reaches further out the dearer the hours are', () => {
    expect(ring.inner < ring.valley && ring.valley < ring.flat && ring.flat < ring.peak && ring.peak < ring.hours).toBe(true);
    const reach = (path: string) => Math.max(...[...path.matchAll(/A(\d+)/g)].map(([, radius]) => Number(radius)));
    const arcs = dialArcs(gansu);
    expect(arcs).toHaveLength(6);
    expect(arcs.filter(({ period, path }) => reach(path) !== ring[period])).toEqual([]);
  });

  it('prints the quarters of the day and the hours at which the price changes, midnight at the top', () => {
    expect(dialHours(gansu).map(({ hour }) => hour)).toEqual([0, 6, 8, 10, 12, 16, 18, 23]);
    expect(dialHours(gansu).filter(({ quarter }) => quarter)).toEqual([
      { hour: 0, x: 0, y: -ring.hours, quarter: true }, { hour: 6, x: ring.hours, y: 0, quarter: true }, { hour: 12, x: 0, y: ring.hours, quarter: true }, { hour: 18, x: -ring.hours, y: 0, quarter: true },
    ]);
  });

  it('prints no half hours', () => {
    expect(dialHours([{ period: 'peak', start: '06:30', end: '18:00' }, { period: 'flat', start: '18:00', end: '06:30' }]).map(({ hour }) => hour)).toEqual([0, 6, 12, 18]);
  });
});
