import { around, type Box, boxOf, type Label, labelKinds, lettering, type Name, touch, widthOf } from './lettering.ts';
import { tidy } from './strokes.ts';
import type { Pixel } from './views.ts';

interface Sheet {
  readonly width: number;
  readonly height: number;
  /** The size of the letters. */
  readonly size: number;
  /** What no name may cover. */
  readonly taken: readonly Box[];
  /** Towns that stand on the map whether named or not. */
  readonly towns: readonly Pixel[];
}

/** Marks that are only drawn together with their name. */
const DOT = 1.8;

/** Gives each name the first free place around its point, the important ones first; a name without a free place is left out. */
export const placeLabels = (names: readonly Name[], sheet: Sheet): readonly Label[] => {
  const taken = [...sheet.taken];
  const towns = [...sheet.towns];
  const placed: Label[] = [];
  for (const name of [...names].sort((a, b) => labelKinds.indexOf(a.kind) - labelKinds.indexOf(b.kind))) {
    const dot = name.kind === 'county' && !name.covered ? [around(name.at, DOT)] : [];
    if (dot.some((box) => taken.some((other) => touch(box, other)))) continue;
    const label = candidates(name, sheet).map(printed).find((one) => {
      const box = boxOf(one, sheet.size);
      return isInside(box, sheet) && ![...taken, ...dot].some((other) => touch(box, other)) && isPlain(name, box, towns);
    });
    if (!label) continue;
    placed.push(label);
    taken.push(boxOf(label, sheet.size), ...dot);
    if (name.kind === 'county') towns.push(name.at);
  }
  return placed;
};

/** A name where it will be printed, so that rounding cannot make it touch another. */
const printed = (label: Label): Label => {
  const [x, y] = tidy([label.x, label.y]);
  return { ...label, x, y };
};

const away = ([x, y]: Pixel, { x0, y0, x1, y1 }: Box): number => Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1));

/** A town's name that stood nearer to another town would be read as that one's. */
const isPlain = ({ kind, at, clearance, covered }: Name, box: Box, towns: readonly Pixel[]): boolean => {
  const own = covered ? away(at, box) - clearance + 1 : away(at, box) * 1.5;
  return !['city', 'gateway', 'county'].includes(kind) || towns.every((town) => (town[0] === at[0] && town[1] === at[1]) || away(town, box) > own);
};

const EDGE = 2;
const isInside = ({ x0, y0, x1, y1 }: Box, { width, height }: Sheet): boolean => x0 >= EDGE && y0 >= EDGE && x1 <= width - EDGE && y1 <= height - EDGE;

const candidates = (name: Name, sheet: Sheet): readonly Label[] => {
  const letter = sheet.size * lettering[name.kind].size;
  if (name.kind === 'land') return shifted(name, letter);
  if (name.kind === 'exit') return atTheEdge(name, letter, sheet);
  const outwards = name.kind === 'city' || name.kind === 'park' ? [0, 0.4, 0.8, 1.2, 1.7, 2.2] : [0];
  return outwards.flatMap((step) => beside(name, letter, name.clearance + letter * (0.2 + step)));
};

/** Places around a point, the right-hand side first. */
const beside = (name: Name, letter: number, far: number): readonly Label[] => {
  const [x, y] = name.at;
  const put = (anchor: Label['anchor'], dx: number, base: number): Label => ({ kind: name.kind, text: name.text, x: x + dx, y: base, anchor, name });
  const [middle, above, below, near] = [y + 0.33 * letter, y - far - 0.22 * letter, y + far + 0.86 * letter, far * 0.75];
  const [high, low] = [above + far * 0.4, below - far * 0.4];
  return [
    put('start', far, middle), put('end', -far, middle), put('middle', 0, above), put('middle', 0, below),
    put('start', near, high), put('start', near, low), put('end', -near, high), put('end', -near, low),
    put('start', 0, above), put('end', 0, above), put('start', 0, below), put('end', 0, below),
  ];
};

/** A name of a whole landscape may stand anywhere near its middle. */
const shifted = ({ kind, text, at, ...rest }: Name, letter: number): readonly Label[] =>
  [0, 1, -1, 2, -2].flatMap((down) => [0, 1, -1, 2, -2].map((right): Label => ({ kind, text, x: at[0] + right * letter * 1.6, y: at[1] + 0.33 * letter + down * letter * 1.3, anchor: 'middle', name: { kind, text, at, ...rest } })));

/** The name of a place outside stands within the frame, where the line leaves it. */
const atTheEdge = (name: Name, letter: number, { width, height, size }: Sheet): readonly Label[] => {
  const half = (widthOf(name.text, lettering.exit) * size * lettering.exit.size) / 2 + EDGE + 1;
  const within = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
  return [[0, 1], [0, -1], [1, 0], [-1, 0], [0, 2], [0, -2]].map(([right = 0, down = 0]): Label => ({
    kind: name.kind,
    text: name.text,
    x: within(name.at[0] + right * half * 1.2, half, width - half),
    y: within(name.at[1] + 0.33 * letter + down * letter * 1.05, letter + EDGE, height - EDGE - 0.3 * letter),
    anchor: 'middle',
    name,
  }));
};
