import { describe, expect, it } from 'vitest';
import { area, flowing, straight, thinned } from '#lib/maps/strokes.ts';
import type { Pixel } from '#lib/maps/views.ts';

it('a straight line is printed to a tenth', () => {
  expect(straight([1.04, 2], [30.26, 4.999])).toBe('M1 2l29.3 3');
});

it('steps are as short as they can be', () => {
  expect(straight([10, 10], [10.5, 7], [9.6, 7], [9.2, 7.4])).toBe('M10 10l.5-3-.9 0-.4 .4');
});

it('an area is closed', () => {
  expect(area([[0, 0], [10, 0], [10, 10]])).toBe('M0 0l10 0 0 10z');
});

it('points too close to tell apart are dropped, the ends stay', () => {
  expect(thinned([[0, 0], [0.5, 0], [5, 0], [9.5, 0], [10, 0]])).toEqual([[0, 0], [5, 0], [10, 0]]);
  expect(thinned([[0, 0], [0.2, 0]])).toEqual([[0, 0], [0.2, 0]]);
});

describe('a flowing line', () => {
  it.each<[string, Pixel[], string]>([
    ['of one point is nothing', [[1, 1]], ''],
    ['of two points is straight', [[0, 0], [10, 0]], 'M0 0l10 0'],
    ['of three points is one curve', [[0, 0], [10, 0], [10, 10]], 'M0 0q10 0 10 10'],
    ['of four points goes through the middle of the edge between its corners', [[0, 0], [10, 0], [10, 10], [20, 10]], 'M0 0q10 0 10 5t10 5'],
  ])('%s', (_what, points, path) => {
    expect(flowing(points)).toBe(path);
  });

  it('stays by its corners however long it is, although every corner is found by reflection', () => {
    const points = Array.from({ length: 200 }, (_, index): Pixel => [index * 3.33, Math.sin(index) * 7.77]);
    const numbers = (flowing(points).match(/-?(?:\d+\.\d+|\d+|\.\d+)/g) ?? []).map(Number);
    const pairs = Array.from({ length: numbers.length / 2 }, (_, index): Pixel => [numbers[2 * index] ?? 0, numbers[2 * index + 1] ?? 0]);
    // M start, q corner end, t end …: every end is a step from the one before.
    const [start = [0, 0], firstCorner = [0, 0], ...moves] = pairs;
    let at = start;
    const ends = moves.map((move) => (at = [at[0] + move[0], at[1] + move[1]]));
    let corner: Pixel = [start[0] + firstCorner[0], start[1] + firstCorner[1]];
    expect(pairs.length).toBe(200);
    const strays = ends.slice(0, -1).map((end, index) => {
      corner = [2 * end[0] - corner[0], 2 * end[1] - corner[1]];
      return Math.hypot(corner[0] - (points[index + 2]?.[0] ?? 0), corner[1] - (points[index + 2]?.[1] ?? 0));
    });
    expect(Math.max(...strays)).toBeLessThan(0.2);
  });
});
