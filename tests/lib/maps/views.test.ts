import { describe, expect, it } from 'vitest';
import { kilometres } from '#lib/distances.ts';
import { clipped, isSeen, viewOf } from '#lib/maps/views.ts';

const frame = { width: 360, height: 270, margin: 30, minKm: 100 };
const view = viewOf([[100, 36], [104, 38]], frame);

describe('a view', () => {
  it('holds its points within the margin, north up and east to the right', () => {
    const [west, east] = [view.at([100, 36]), view.at([104, 38])];
    expect(west[0]).toBeCloseTo(30, 6);
    expect(east[0]).toBeCloseTo(330, 6);
    expect(west[1]).toBeGreaterThan(east[1]);
    expect(east[1]).toBeGreaterThan(30);
  });

  it('knows its scale', () => {
    const [a, b] = [view.at([101, 37]), view.at([103, 37])];
    expect((b[0] - a[0]) * view.kmPerPixel).toBeCloseTo(kilometres([101, 37], [103, 37]), 0);
  });

  it('of a single town shows its surroundings', () => {
    const town = viewOf([[102, 38]], frame);
    expect(town.at([102, 38])).toEqual([180, 135]);
    expect(town.kmPerPixel * town.width).toBeCloseTo(100, 6);
  });
});

it.each([[[0, 0], 0, true], [[360, 270], 0, true], [[-1, 5], 0, false], [[-1, 5], 2, true], [[5, 275], 4, false], [[3, 100], -5, false]] as const)('%j with %i around is seen: %s', (pixel, beyond, seen) => {
  expect(isSeen(pixel, frame, beyond)).toBe(seen);
});

describe('a line is cut at the frame', () => {
  it.each<[string, [number, number], [number, number], unknown]>([
    ['not where it lies inside', [10, 10], [20, 20], [[10, 10], [20, 20]]],
    ['on one side', [180, 135], [540, 135], [[180, 135], [360, 135]]],
    ['on both sides', [-100, 100], [460, 100], [[0, 100], [360, 100]]],
    ['away altogether', [-10, 0], [-10, 270], undefined],
    ['away where it passes a corner', [-10, 5], [5, -10], undefined],
  ])('%s', (_what, from, to, part) => {
    expect(clipped(from, to, frame)).toEqual(part);
  });

  it('with some room around it', () => {
    expect(clipped([180, 135], [540, 135], frame, 6)).toEqual([[180, 135], [366, 135]]);
  });
});
