/** A mark of a chart whose x is in per cent of its width and whose y is in px, with the lines of its label. */
export interface Labelled {
  readonly x: number;
  /** By how many px it stands beside its place. */
  readonly dx: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** Where a label stands from its mark, in px: the baseline of its first line, and which of its ends is there. */
export interface Place {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of the chart, its ends as x in per cent and y in px. */
export type Segment = readonly [Pick<Labelled, 'x' | 'y'>, Pick<Labelled, 'x' | 'y'>];

/** A chart on a phone and on a wide page: what stands clear at both stands clear between them. */
export const WIDTHS = [290, 900] as const;
export const LINE_HEIGHT = 15;
const MARK = 6;
const MARGIN = 8;
const ROUNDS = 4;

/** Puts each label above, beside or below its mark, wherever it covers no other mark, label or line; then each looks again, knowing where the others went. */
export const placeLabels = (marks: readonly Labelled[], segments: readonly Segment[], floor: number): readonly Place[] => {
  const fixed = WIDTHS.map((width) => [...marks.map((mark) => markBox(mark, width)), ...segments.flatMap((line) => along(line, width))]);
  const cost = (mark: Labelled, place: Place, others: readonly (readonly [Labelled, Place])[]): number =>
    WIDTHS.reduce((sum, width, index) => sum + cover(labelBox(mark, place, width), [...(fixed[index] ?? []), ...others.map(([other, chosen]) => labelBox(other, chosen, width))], width, floor), 0);
  const choose = (mark: Labelled, others: readonly (readonly [Labelled, Place])[]): Place =>
    places(mark.lines.length).map((place, rank) => ({ place, cost: cost(mark, place, others) + rank })).reduce((best, next) => (next.cost < best.cost ? next : best)).place;
  const chosen = new Map<Labelled, Place>();
  for (let round = 0; round < ROUNDS; round += 1) for (const mark of marks) chosen.set(mark, choose(mark, [...chosen].filter(([other]) => other !== mark)));
  return marks.flatMap((mark) => chosen.get(mark) ?? []);
};

/** The nearest first: above, towards the left, where a rising line leaves room, beside, below, and then a line further away. */
const places = (lines: number): readonly Place[] => {
  const [above, beside, below] = [-10 - (lines - 1) * LINE_HEIGHT, 5 - ((lines - 1) * LINE_HEIGHT) / 2, 20];
  const three = (dy: number): readonly Place[] => [{ dx: 0, dy, anchor: 'middle' }, { dx: 4, dy, anchor: 'end' }, { dx: -4, dy, anchor: 'start' }];
  const sides: readonly Place[] = [{ dx: -10, dy: beside, anchor: 'end' }, { dx: 10, dy: beside, anchor: 'start' }];
  return [...three(above), ...sides, ...three(below), ...three(above - LINE_HEIGHT), ...three(below + LINE_HEIGHT), ...three(above - 2 * LINE_HEIGHT), ...three(below + 2 * LINE_HEIGHT)];
};

/** The room a label takes on a chart of a width. */
export const labelBox = ({ x, dx, y, lines }: Labelled, place: Place, width: number): Box => {
  const wide = Math.max(...lines.map(textWidth));
  const at = (x / 100) * width + dx + place.dx;
  const left = place.anchor === 'start' ? at : place.anchor === 'end' ? at - wide : at - wide / 2;
  const top = y + place.dy - 11;
  return { left, right: left + wide, top, bottom: top + lines.length * LINE_HEIGHT - 1 };
};

/** Generous widths at 13.8 px: a Han character is as wide as high, a digit about half as wide. */
const textWidth = (text: string): number => [...text].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 14 : /[,. ]/.test(one) ? 4.5 : 8), 0);

export const markBox = ({ x, dx, y }: Labelled, width: number): Box => {
  const at = (x / 100) * width + dx;
  return { left: at - MARK, right: at + MARK, top: y - MARK, bottom: y + MARK };
};

/** A line as a row of dots. */
const along = ([from, to]: Segment, width: number): readonly Box[] => {
  const steps = Math.ceil((Math.abs(to.x - from.x) / 100) * width / 6) + 1;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const [x, y] = [((from.x + ((to.x - from.x) * step) / steps) / 100) * width, from.y + ((to.y - from.y) * step) / steps];
    return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
  });
};

/** How much of a label is covered, a touch counting more than its area, or lies outside the chart. */
const cover = (box: Box, obstacles: readonly Box[], width: number, floor: number): number => {
  const outside = Math.max(0, -MARGIN - box.left) + Math.max(0, box.right - width - MARGIN) + Math.max(0, -box.top) + Math.max(0, box.bottom - floor);
  return obstacles.reduce((sum, other) => sum + (overlap(box, other) > 0 ? 40 + overlap(box, other) : 0), 0) + 40 * outside;
};

/** The area that two boxes share. */
export const overlap = (a: Box, b: Box): number => Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
