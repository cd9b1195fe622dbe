import { type Box, touch } from './lettering.ts';
import { tenth } from './strokes.ts';
import type { View } from './views.ts';

/** A bar of a round length. */
export interface ScaleBar {
  readonly km: number;
  readonly length: number;
  /** Its left end. */
  readonly x: number;
  readonly y: number;
}

const ROUND = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const LONGEST = 0.26;
const MARGIN = 10;

/** The longest bar of round length that takes up no more than a quarter of the width, in the first free corner at the bottom, else at the top left. */
export const scaleBar = (view: View, size: number, taken: readonly Box[]): { bar: ScaleBar; box: Box } => {
  const km = ROUND.findLast((round) => round / view.kmPerPixel <= view.width * LONGEST) ?? 1;
  const length = tenth(km / view.kmPerPixel);
  const [left, right, bottom, top] = [MARGIN, tenth(view.width - MARGIN - length), view.height - MARGIN, MARGIN + size * 1.4];
  const places = [[left, bottom], [right, bottom], [left, top]].map(([x = 0, y = 0]) => ({ bar: { km, length, x, y }, box: { x0: x - 4, x1: x + Math.max(length, size * 4.5) + 4, y0: y - size * 1.5, y1: y + 5 } }));
  return firstFree(places, taken);
};

/** The north arrow stands in the first free corner at the top. */
export const northArrow = (view: View, taken: readonly Box[]): { x: number; y: number; box: Box } => {
  const places = [view.width - MARGIN - 5, MARGIN + 5].map((x) => ({ x, y: MARGIN, box: { x0: x - 9, x1: x + 9, y0: MARGIN - 6, y1: MARGIN + 26 } }));
  return firstFree(places, taken);
};

const firstFree = <Place extends { readonly box: Box }>(places: readonly Place[], taken: readonly Box[]): Place => {
  const free = places.find(({ box }) => !taken.some((other) => touch(box, other))) ?? places[0];
  if (!free) throw new Error('no place for a mark of the map');
  return free;
};
