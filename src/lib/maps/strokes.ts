import type { Pixel } from './views.ts';

/** A tenth of a pixel is finer than any pen. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A place as it is printed. */
export const tidy = ([x, y]: Pixel): Pixel => [tenth(x), tenth(y)];


/** A step in tenths, as short as SVG allows: `.5-3` for 0.5 to the right and 3 up. */
const step = (from: Pixel, to: Pixel): string => to.map((value, axis) => String(tenth(value - (from[axis] ?? 0))).replace('0.', '.')).reduce((x, y) => `${x}${y.startsWith('-') ? '' : ' '}${y}`);

const steps = (points: readonly Pixel[]): string => points.slice(1).map((point, index) => step(points[index] ?? point, point)).reduce((all, one) => `${all}${all === '' || one.startsWith('-') ? '' : ' '}${one}`, '');

/** Straight lines as path data. */
export const straight = (...points: readonly Pixel[]): string => {
  const printed = points.map(tidy);
  return `M${printed[0]?.join(' ')}l${steps(printed)}`;
};

/** An area as path data. */
export const area = (points: readonly Pixel[]): string => `${straight(...thinned(points))}z`;

/** A line drawn with a soft pen: it runs through the middle of every edge, the corners only pull at it; as short as the corners themselves, because `t` finds the next corner by reflection. */
export const flowing = (points: readonly Pixel[]): string => {
  const [first, corner, ...more] = thinned(points).map(tidy);
  if (!first || !corner) return '';
  if (more.length === 0) return straight(first, corner);
  const ends: Pixel[] = [];
  // What the renderer takes for the corner, rounding included, so that errors do not add up.
  let pull = corner;
  more.forEach((next, index) => {
    const end = index === more.length - 1 ? next : tidy([(pull[0] + next[0]) / 2, (pull[1] + next[1]) / 2]);
    ends.push(end);
    pull = [2 * end[0] - pull[0], 2 * end[1] - pull[1]];
  });
  return `M${first.join(' ')}q${step(first, corner)} ${step(first, ends[0] ?? first)}${ends.length > 1 ? `t${steps(ends)}` : ''}`;
};

/** Nearer than this, the points of a line cannot be told apart. */
const APART = 2;

/** A line without the points that say nothing at this scale; its ends stay. */
export const thinned = (points: readonly Pixel[]): readonly Pixel[] => {
  const kept: Pixel[] = [];
  points.forEach((point, index) => {
    const last = kept.at(-1);
    const isEnd = index === points.length - 1;
    if (isEnd && last && kept.length > 1 && distance(last, point) < APART) kept.pop();
    if (!last || isEnd || distance(last, point) >= APART) kept.push(point);
  });
  return kept;
};

/** How far two places of a picture lie apart. */
export const distance = (a: Pixel, b: Pixel): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
