import { kilometres } from '#lib/distances.ts';
import { countiesOf, type Geo, type LngLat, ofProvince, towns } from '#lib/gazetteer.ts';
import type { Lang } from '#lib/languages.ts';
import type { Place } from '#schemas/geo.ts';
import type { Position } from '#schemas/positions.ts';
import type { MapBase } from './boundaries.ts';
import { corridorsIn } from './corridors.ts';
import { linesIn, type Waters, watersIn } from './ground.ts';
import { placeLabels } from './labels.ts';
import { around, type Box, type Label, type LabelKind, type Name } from './lettering.ts';
import { type Spot, spread } from './markers.ts';
import { northArrow, type ScaleBar, scaleBar } from './scale-bar.ts';
import { distance, tidy } from './strokes.ts';
import { isSeen, type Pixel, type View } from './views.ts';

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
  readonly gateways: readonly Pixel[];
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
  readonly airports: readonly Pixel[];
}

const DOT = 2.2;
const PLANE = 4.5;

/** Draws a sketch: ground, lines, marks, and as many names as there is room for. */
export const draw = (sketch: Sketch): Picture => {
  const { id, view, base, parks, radius } = sketch;
  const spots = spread(parks.map(({ position }) => view.at([position.lng, position.lat])), radius);
  const points = pointsOf(sketch);
  const marks: Box[] = [...spots.map(({ at }) => around(at, radius + 0.6)), ...[...points.cities, ...points.gateways].map(({ at }) => around(at, DOT))];
  const { bar, box } = scaleBar(view, Math.max(...sketch.layers.map(({ size }) => size)), marks);
  const { box: northBox, ...north } = northArrow(view, [...marks, box]);
  const { exits, ...lines } = corridorsIn(base, view);
  const names = [...namesOf(points, sketch, spots), ...exits.map(({ at, to }): Name => ({ kind: 'exit', text: sketch.exit(to.label[sketch.lang]), at, clearance: 0 }))];
  return {
    id, width: view.width, height: view.height, radius, scale: bar, north, ...lines, ...watersIn(base.hydro.find((entry) => entry.id === sketch.province), view),
    boundaries: linesIn(base.boundaries?.lines ?? [], view), reviewNumber: base.boundaries?.reviewNumber, cities: pixels(points.cities), gateways: pixels(points.gateways),
    markers: parks.map((park, index) => ({ ...park, ...tidied(spots[index]) })),
    layers: sketch.layers.map((layer) => layerOf(layer, names, points, [...marks, box, northBox], view)),
  };
};

const pixels = (list: readonly { readonly at: Pixel }[]): readonly Pixel[] => list.map(({ at }) => tidy(at));
const tidied = (spot: Spot | undefined): Spot => ({ at: tidy(spot?.at ?? [0, 0]), home: spot?.home && tidy(spot.home) });

const layerOf = ({ size, without = [] }: Sketch['layers'][number], names: readonly Name[], points: Points, marks: readonly Box[], { width, height }: View): PictureLayer => {
  const airports = without.includes('airport') ? [] : pixels(points.airports);
  const taken = [...marks, ...airports.map((at) => around(at, PLANE))];
  const labels = placeLabels(names.filter(({ kind }) => !without.includes(kind)), { width, height, size, taken, towns: [...points.cities, ...points.gateways].map(({ at }) => at) });
  return { size, labels, airports, dots: pixels(labels.filter(({ kind }) => kind === 'county').map(({ name }) => name)) };
};

interface Point {
  readonly text: string;
  readonly at: Pixel;
}

type Points = Readonly<Record<'cities' | 'counties' | 'gateways' | 'airports' | 'land' | 'water', readonly Point[]>>;

/** A mark cut in half by the frame says nothing. */
const INSET = 5;

/** Nearer than this, in the world or in the picture, a county and its city are one dot with one name. */
const SAME_TOWN = { km: 5, pixels: 6 };

/** Everything with a name that a view shows. */
const pointsOf = ({ province, view, base, lang }: Sketch): Points => {
  const places = ofProvince(province, base.places);
  const seats = (level: Place['level']) => towns(places.filter((place) => place.level === level));
  const cities = seats('prefecture');
  const isSameTown = (a: LngLat, b: LngLat): boolean => kilometres(a, b) < SAME_TOWN.km || distance(view.at(a), view.at(b)) < SAME_TOWN.pixels;
  const shown = <Item extends { readonly at: LngLat; readonly label: { zh: string; en: string } }>(items: readonly Item[]): readonly Point[] => items.map(({ at, label }) => ({ text: label[lang], at: view.at(at) })).filter(({ at }) => isSeen(at, view, -INSET));
  return {
    cities: shown(cities),
    counties: shown(seats('county').filter((county) => !cities.some((city) => isSameTown(county.at, city.at)))),
    gateways: shown(base.gateways),
    airports: shown(base.airports),
    land: shown(base.landscape.filter(({ kind }) => kind === 'land')),
    water: shown(base.landscape.filter(({ kind }) => kind === 'water')),
  };
};

/** Marks this near a city stand around it, so that its name moves out; those of a county stand for it only at its very seat. */
const BESIDE = { city: 6, county: 1.5 };

const namesOf = (points: Points, { parks, view, radius }: Sketch, spots: readonly Spot[]): readonly Name[] => {
  const homes = parks.map(({ position }) => view.at([position.lng, position.lat]));
  const named = (kind: Name['kind'], list: readonly Point[], own: number): readonly Name[] =>
    list.map(({ text, at }) => {
      const here = spots.filter((spot, index) => distance(homes[index] ?? spot.at, at) < (kind === 'county' ? BESIDE.county : BESIDE.city));
      return { kind, text, at, clearance: Math.max(own, ...here.map((spot) => distance(spot.at, at) + radius)), covered: here.length > 0 };
    });
  return [
    ...parks.flatMap(({ mark }, index): Name[] => (mark ? [{ kind: 'park', text: mark, at: spots[index]?.at ?? [0, 0], clearance: radius }] : [])),
    ...named('city', nearestFirst(points.cities, homes), DOT), ...named('gateway', points.gateways, DOT), ...named('land', points.land, 0), ...named('airport', points.airports, PLANE),
    ...named('county', points.counties, 1.8), ...named('water', points.water, 2.5),
  ];
};

/** Cities with parks are named before the others. */
const nearestFirst = (list: readonly Point[], parks: readonly Pixel[]): readonly Point[] => {
  const far = ({ at }: Point): number => Math.min(...parks.map((park) => distance(park, at)));
  return parks.length === 0 ? list : [...list].sort((a, b) => far(a) - far(b));
};

/** The counties of a prefecture that cannot be drawn, because nobody gives citable coordinates of their seats. */
export const undrawn = (prefecture: Place, geo: Geo): readonly Place[] => countiesOf(prefecture, geo.places).filter(({ seat }) => !seat);
