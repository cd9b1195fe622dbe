import { kilometres } from '#lib/distances.ts';
import { type LngLat, ofProvince, towns } from '#lib/gazetteer.ts';
import type { Place } from '#schemas/geo.ts';
import type { MapBase } from './boundaries.ts';
import type { Name } from './lettering.ts';
import type { Spot } from './markers.ts';
import type { Sketch } from './pictures.ts';
import { distance } from './strokes.ts';
import { isSeen, type Pixel } from './views.ts';

interface Point {
  readonly text: string;
  readonly at: Pixel;
}

/** Everything with a name that a view shows. */
export type Points = Readonly<Record<'cities' | 'counties' | 'gateways' | 'airports' | 'land' | 'water', readonly Point[]>>;

/** A mark cut in half by the frame says nothing. */
const INSET = 5;

/** Nearer than this, in the world or in the picture, a county and its city are one dot with one name. */
const SAME_TOWN = { km: 5, pixels: 6 };

/** Finds what has a name in a view. */
export const pointsOf = ({ province, view, base, lang }: Pick<Sketch, 'province' | 'view' | 'base' | 'lang'>): Points => {
  const places = ofProvince(province, base.places);
  const seats = (level: Place['level'], list = places) => towns(list.filter((place) => place.level === level));
  const cities = seats('prefecture', [...places].sort((a, b) => Number(matters(b, base)) - Number(matters(a, base))));
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

/** The capital, whose code ends in 0100, and the cities that have pages here are named before the others. */
const matters = ({ id, name }: Place, { regions }: MapBase): boolean => id.endsWith('0100') || regions.some((region) => region.name.zh === name);

/** The radius of the dot of a city, and of an airport's plane. */
export const DOT = 2.2;
export const PLANE = 4.5;

/** Marks this near a city stand around it, so that its name moves out; those of a county stand for it only at its very seat. */
const BESIDE = { city: 6, county: 1.5 };

/** The names that want a place, each with the room that its mark takes up. */
export const namesOf = (points: Points, { parks, view, radius }: Pick<Sketch, 'parks' | 'view' | 'radius'>, spots: readonly Spot[]): readonly Name[] => {
  const homes = parks.map(({ position }) => view.at([position.lng, position.lat]));
  const named = (kind: Name['kind'], list: readonly Point[], own: number): readonly Name[] =>
    list.map(({ text, at }) => {
      const here = spots.filter((spot, index) => distance(homes[index] ?? spot.at, at) < (kind === 'county' ? BESIDE.county : BESIDE.city));
      const planes = kind === 'city' ? points.airports.filter((airport) => distance(airport.at, at) < PLANE) : [];
      return { kind, text, at, clearance: Math.max(own, ...here.map((spot) => distance(spot.at, at) + radius), ...planes.map((plane) => distance(plane.at, at) + PLANE)), covered: here.length > 0 };
    });
  return [
    ...parks.flatMap(({ mark }, index): Name[] => (mark ? [{ kind: 'park', text: mark, at: spots[index]?.at ?? [0, 0], clearance: radius }] : [])),
    ...named('city', points.cities, DOT), ...named('gateway', points.gateways, DOT), ...named('land', points.land, 0), ...named('airport', points.airports, PLANE),
    ...named('county', points.counties, 1.8), ...named('water', points.water, 2.5),
  ];
};
