import { type Geo, stopsOf, type Town } from '#lib/gazetteer.ts';
import { straight } from './strokes.ts';
import { clipped, isSeen, type Pixel, type View } from './views.ts';

/** Schematic corridors as path data, and where they leave the picture. */
export interface Corridors {
  readonly rail: string;
  readonly road: string;
  readonly exits: readonly Exit[];
}

interface Exit {
  readonly at: Pixel;
  readonly to: Town;
}

/** A straight piece of a corridor between two towns. */
export interface Leg {
  readonly from: Town;
  readonly to: Town;
  readonly rail: boolean;
  readonly road: boolean;
}

/** Railway and motorway between the same towns run side by side. */
const ASIDE = 1.2;

/** All corridors in a view. */
export const corridorsIn = (geo: Geo, view: View): Corridors => {
  const legs = legsOf(geo);
  const path = (kind: 'rail' | 'road', side: number): string => legs.filter((leg) => leg[kind]).map((leg) => drawn(leg, view, leg.rail && leg.road ? side : 0)).join('');
  return { rail: path('rail', ASIDE), road: path('road', -ASIDE), exits: exitsIn(legs, view) };
};

/** The legs of all corridors, each pair of towns once. */
export const legsOf = (geo: Geo): readonly Leg[] => {
  const all = geo.corridors.flatMap((corridor) => {
    const stops = stopsOf(corridor, geo);
    return stops.slice(1).map((stop, index) => {
      const [from, to] = [stops[index] ?? stop, stop].sort((a, b) => (a.id < b.id ? -1 : 1)) as [Town, Town];
      return { from, to, road: corridor.kind === 'road' };
    });
  });
  return [...Map.groupBy(all, ({ from, to }) => `${from.id} ${to.id}`).values()].flatMap((same) => same.slice(0, 1).map(({ from, to }) => ({ from, to, rail: same.some(({ road }) => !road), road: same.some(({ road }) => road) })));
};

const drawn = ({ from, to }: Leg, view: View, aside: number): string => {
  const [a, b] = [view.at(from.at), view.at(to.at)];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const shift: Pixel = [(-(b[1] - a[1]) / length) * aside, ((b[0] - a[0]) / length) * aside];
  const part = clipped([a[0] + shift[0], a[1] + shift[1]], [b[0] + shift[0], b[1] + shift[1]], view, 6);
  return part ? straight(...part) : '';
};

/** Too short a stub says nothing about where a line leads. */
const STUB = 12;

const exitsIn = (legs: readonly Leg[], view: View): readonly Exit[] => {
  const exits = legs.flatMap(({ from, to }) => [exit(from, to, view), exit(to, from, view)]).flatMap((one) => one ?? []);
  return exits.filter((one, index) => exits.findIndex((other) => other.to.id === one.to.id) === index);
};

const exit = (inside: Town, outside: Town, view: View): Exit | undefined => {
  const [a, b] = [view.at(inside.at), view.at(outside.at)];
  if (!isSeen(a, view) || isSeen(b, view)) return undefined;
  const part = clipped(a, b, view);
  return part && Math.hypot(part[1][0] - a[0], part[1][1] - a[1]) > STUB ? { at: part[1], to: outside } : undefined;
};
