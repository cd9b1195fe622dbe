import { describe, expect, it } from 'vitest';
import { around } from '#lib/maps/lettering.ts';
import { northArrow, scaleBar } from '#lib/maps/scale-bar.ts';
import { viewOf } from '#lib/maps/views.ts';

const view = viewOf([[102, 38]], { width: 360, height: 270, margin: 30, minKm: 180 });

describe('the scale bar', () => {
  it('is of a round length in kilometres', () => {
    const { bar } = scaleBar(view, 12, []);
    expect(bar).toEqual({ km: 20, length: 40, x: 10, y: 260 });
  });

  it('moves to the other corner where a mark stands in the first', () => {
    expect(scaleBar(view, 12, [around([30, 255], 5)]).bar.x).toBe(310);
  });

  it('stays where every corner is taken', () => {
    expect(scaleBar(view, 12, [{ x0: 0, y0: 0, x1: 360, y1: 270 }]).bar.x).toBe(10);
  });
});

it('the north arrow stands at the top, away from marks', () => {
  expect(northArrow(view, [])).toMatchObject({ x: 345, y: 10 });
  expect(northArrow(view, [around([345, 20], 5)])).toMatchObject({ x: 15, y: 10 });
});
