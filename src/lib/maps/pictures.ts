import { countiesOf, type Geo } from '#lib/gazetteer.ts';
import type { Lang } from '#lib/languages.ts';
import type { Place } from '#schemas/geo.ts';
import type { Position } from '#schemas/positions.ts';
import type { MapBase } from './boundaries.ts';
import { corridorsIn } from './corridors.ts';
import { linesIn, type Waters, watersIn } from './ground.ts';
import { placeLabels } from './labels.ts';
import { around, type Box, type Label, type LabelKind, type Name } from './lettering.ts';
import { type Spot, spread } from './markers.ts';
import { DOT, namesOf, PLANE, type Points, pointsOf } from './names.ts';
import { northArrow, type ScaleBar, scaleBar } from './scale-bar.ts';
import { tidy } from './strokes.ts';
import type { Pixel, View } from './views.ts';

/** A park on a map. */
export interface Marked {
  readonly id: string;
  readonly name: string;
  readonly position: Pick<Position, 'lng' | 'lat' | 'precision'>;
  /** What stands beside its mark: its number in the table, or nothing. */
  readonly mark?: string | undefined;
}

/** What is to be drawn. */
export interface Sketch {
  /** The value of `data-map`. */
  readonly id: string;
  readonly province: string;
  readonly view: View;
  readonly base: MapBase;
  readonly parks: readonly Marked[];
  /** The radius of a park's mark. */
  readonly radius: number;
  /** A picture that is shown small and large has its names placed for each size of the letters, with what is left out where they are few. */
  readonly layers: readonly { readonly size: number; readonly without?: readonly LabelKind[] }[];
  readonly lang: Lang;
  /** How the place is named to which a line leads that leaves the picture. */
  readonly exit: (name: string) => string;
}

/** A map, ready to be printed as SVG. */
export interface Picture extends Waters {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly rail: string;
  readonly road: string;
  readonly boundaries: string;
  /** What must be printed with the boundaries. */
  readonly reviewNumber: string | undefined;
  readonly cities: readonly Pixel[];
  readonly markers: readonly (Marked & Spot)[];
  readonly radius: number;
  readonly layers: readonly PictureLayer[];
  readonly scale: ScaleBar;
  readonly north: { readonly x: number; readonly y: number };
}

/** Names in one size of letters, with the marks that are only drawn beside them. */
export interface PictureLayer {
  readonly size: number;
  readonly labels: readonly Label[];
  readonly dots: readonly Pixel[];
  /** Cities outside. */
  readonly gateways: readonly Pixel[];
  readonly airports: readonly Pixel[];
}

/** Draws a sketch: ground, lines, marks, and as many names as there is room for. */
export const draw = (sketch: Sketch): Picture => {
  const { id, view, base, parks, radius } = sketch;
  const spots = spread(parks.map(({ position }) => view.at([position.lng, position.lat])), radius);
  const points = pointsOf(sketch);
  const marks: Box[] = [...spots.map(({ at }) => around(at, radius + 0.6)), ...points.cities.map(({ at }) => around(at, DOT))];
  const { bar, box } = scaleBar(view, Math.max(...sketch.layers.map(({ size }) => size)), marks);
  const { box: northBox, ...north } = northArrow(view, [...marks, box]);
  const { exits, ...lines } = corridorsIn(base, view);
  const names = [...namesOf(points, sketch, spots), ...exits.map(({ at, to }): Name => ({ kind: 'exit', text: sketch.exit(to.label[sketch.lang]), at, clearance: 0 }))];
  return {
    id, width: view.width, height: view.height, radius, scale: bar, north, ...lines, ...watersIn(base.hydro.find((entry) => entry.id === sketch.province), view),
    boundaries: linesIn(base.boundaries?.lines ?? [], view), reviewNumber: base.boundaries?.reviewNumber, cities: pixels(points.cities),
    markers: parks.map((park, index) => ({ ...park, ...tidied(spots[index]) })),
    layers: sketch.layers.map((layer) => layerOf(layer, names, points, [...marks, box, northBox], view)),
  };
};

const pixels = (list: readonly { readonly at: Pixel }[]): readonly Pixel[] => list.map(({ at }) => tidy(at));
const tidied = (spot: Spot | undefined): Spot => ({ at: tidy(spot?.at ?? [0, 0]), home: spot?.home && tidy(spot.home) });

const layerOf = ({ size, without = [] }: Sketch['layers'][number], names: readonly Name[], points: Points, marks: readonly Box[], { width, height }: View): PictureLayer => {
  const airports = without.includes('airport') ? [] : pixels(points.airports);
  const labels = placeLabels(names.filter(({ kind }) => !without.includes(kind)), { width, height, size, taken: marks, planes: airports.map((at) => around(at, PLANE)), towns: points.cities.map(({ at }) => at) });
  const dots = (kind: LabelKind): readonly Pixel[] => pixels(labels.filter((label) => label.kind === kind).map(({ name }) => name));
  return { size, labels, airports, dots: dots('county'), gateways: dots('gateway') };
};

/** The counties of a prefecture that cannot be drawn, because nobody gives citable coordinates of their seats. */
export const undrawn = (prefecture: Place, geo: Geo): readonly Place[] => countiesOf(prefecture, geo.places).filter(({ seat }) => !seat);
