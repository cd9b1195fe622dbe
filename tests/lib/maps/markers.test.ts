import { describe, expect, it } from 'vitest';
import { spread } from '#lib/maps/markers.ts';
import type { Pixel } from '#lib/maps/views.ts';

const RADIUS = 4.5;
const nearest = (spots: readonly { at: Pixel }[]): number => Math.min(...spots.flatMap(({ at: [x, y] }, index) => spots.slice(index + 1).map(({ at }) => Math.hypot(x - at[0], y - at[1]))));

describe('marks', () => {
  it('that stand alone stay where they are', () => {
    expect(spread([[10, 10], [100, 100]], RADIUS)).toEqual([{ at: [10, 10], home: undefined }, { at: [100, 100], home: undefined }]);
  });

  it.each([2, 3, 4, 5, 8])('of %i parks in one county stand around it, none hiding another nor the seat', (count) => {
    const home: Pixel = [100, 100];
    const spots = spread(Array.from({ length: count }, () => home), RADIUS);
    expect(spots).toHaveLength(count);
    expect(nearest(spots)).toBeGreaterThan(2 * RADIUS);
    expect(Math.min(...spots.map(({ at }) => Math.hypot(at[0] - 100, at[1] - 100)))).toBeGreaterThan(RADIUS + 2);
    expect(spots.every((spot) => spot.home === undefined)).toBe(true);
  });

  it('of neighbouring counties that would touch make one ring, with a line to where they belong', () => {
    const spots = spread([[100, 100], [100, 100], [108, 100]], RADIUS);
    expect(nearest(spots)).toBeGreaterThan(2 * RADIUS);
    expect(spots[2]?.home).toEqual([108, 100]);
  });

  it('never touch, however many there are', () => {
    const homes = Array.from({ length: 40 }, (_, index): Pixel => [100 + ((index * 37) % 60), 100 + ((index * 53) % 50)]);
    expect(nearest(spread(homes, RADIUS))).toBeGreaterThan(2 * RADIUS);
  });

  it('come out alike every time', () => {
    const homes: Pixel[] = [[1, 1], [3, 3], [2, 9]];
    expect(spread(homes, RADIUS)).toEqual(spread(homes, RADIUS));
  });
});
