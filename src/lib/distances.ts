import { geoDistance } from 'd3-geo';
import type { Content } from '#schemas/collections.ts';
import type { Position } from '#schemas/positions.ts';
import type { Bilingual } from '#schemas/fields.ts';
import { type Geo, type LngLat, ofProvince, placeOf, stopsOf, type Town, towns } from './gazetteer.ts';
import { provinceOf } from './outlines.ts';

/** The mean radius of the Earth (IUGG). */
const EARTH_KM = 6371.0088;

/** The straight line between two points over the globe. */
export const kilometres = (from: LngLat, to: LngLat): number => geoDistance([...from], [...to]) * EARTH_KM;

/** How far a park lies from a point that investors ask for. */
export interface Distance {
  readonly to: 'airport' | 'city' | 'corridor';
  readonly name: Bilingual;
  readonly at: LngLat;
  /** The corridors that run through the stop. */
  readonly corridors: readonly Bilingual[];
  /** None where the park is only known to lie around that very point. */
  readonly km: number | undefined;
  readonly source: string;
}

/** Nearer than this two points stand for the same town. */
const SAME_PLACE_KM = 3;

type Placed = Pick<Content['parks'][number], 'region' | 'name'> & { readonly position?: Position | undefined };

/** From a park to the nearest airport of the white list, to its city and to the nearest stop of a corridor, in straight lines. */
export const parkDistances = (park: Placed, geo: Geo, regions: Content['regions']): readonly Distance[] => {
  const { position } = park;
  if (!position) return [];
  const at: LngLat = [position.lng, position.lat];
  const stops = geo.corridors.flatMap((corridor) => stopsOf(corridor, geo));
  const to = (kind: Distance['to'], town: Town | undefined): Distance[] =>
    town ? [{ to: kind, name: town.label, at: town.at, corridors: kind === 'corridor' ? through(town.id, geo) : [], km: rounded(kilometres(at, town.at), position), source: town.source }] : [];
  return [
    ...to('airport', nearest(at, geo.airports.map((airport) => ({ ...airport, label: airport.name })))),
    ...to('city', cityOf(park, at, geo, regions)),
    ...to('corridor', nearest(at, stops)),
  ];
};

const nearest = (at: LngLat, points: readonly Town[]): Town | undefined => [...points].sort((a, b) => kilometres(at, a.at) - kilometres(at, b.at))[0];

/** The prefecture of the park's region; for a park listed under the province, the one in its name, else the nearest. */
const cityOf = ({ region, name }: Placed, at: LngLat, geo: Geo, regions: Content['regions']): Town | undefined => {
  const own = placeOf(region, regions, geo.places)?.id.slice(0, 4);
  const cities = ofProvince(provinceOf(region, regions), geo.places).filter(({ id, level }) => level === 'prefecture' && (!own || id.startsWith(own)));
  return towns(cities).find(({ label }) => name.zh.startsWith(label.zh)) ?? nearest(at, towns(cities));
};

const through = (stop: string, geo: Geo): readonly Bilingual[] => geo.corridors.filter(({ stops }) => stops.includes(stop)).map(({ name }) => name);

/** Whole kilometres, one decimal below ten; nothing where a county's centre would be measured against itself. */
const rounded = (km: number, { precision }: Position): number | undefined => {
  if (precision === 'county' && km < SAME_PLACE_KM) return undefined;
  return Number(km.toFixed(km < 10 ? 1 : 0));
};
