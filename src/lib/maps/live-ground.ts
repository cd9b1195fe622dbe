import { type LngLat, ofProvince, towns } from '#lib/gazetteer.ts';
import type { MapBase } from './boundaries.ts';
import { legsOf } from './corridors.ts';

type Line = readonly LngLat[];

/** A town, airport or landscape of the live map, in both languages. */
export interface GroundName {
  readonly kind: 'city' | 'county' | 'gateway' | 'airport' | 'land' | 'water';
  readonly at: LngLat;
  readonly zh: string;
  readonly en: string;
}

/** What the live map of a province is drawn on: the same data as the pictures, as a small file of this site. */
export interface LiveGround {
  /** West, south, east, north of all its towns. */
  readonly bounds: readonly [number, number, number, number];
  readonly rivers: readonly { readonly rank: 'major' | 'minor' | 'dry'; readonly line: Line }[];
  readonly lakes: readonly Line[];
  readonly rail: readonly Line[];
  readonly road: readonly Line[];
  readonly boundaries: readonly Line[];
  readonly names: readonly GroundName[];
}

/** How far beyond its outermost towns the ground of a province is sent, in degrees. */
const AROUND = 3;

/** The ground of a province. */
export const liveGround = (province: string, base: MapBase): LiveGround => {
  const places = ofProvince(province, base.places);
  const bounds = boundsOf(towns(places).map(({ at }) => at));
  const near = ([lng, lat]: LngLat): boolean => lng > bounds[0] - AROUND && lat > bounds[1] - AROUND && lng < bounds[2] + AROUND && lat < bounds[3] + AROUND;
  const legs = legsOf(base).filter(({ from, to }) => near(from.at) || near(to.at));
  const named = (kind: GroundName['kind'], list: readonly { readonly at: LngLat; readonly label: { readonly zh: string; readonly en: string } }[]): GroundName[] => list.filter(({ at }) => near(at)).map(({ at, label }) => ({ kind, at, zh: label.zh, en: label.en }));
  return {
    bounds,
    ...watersOf(base.hydro.find(({ id }) => id === province)),
    rail: legs.filter(({ rail }) => rail).map(({ from, to }) => [from.at, to.at]),
    road: legs.filter(({ road }) => road).map(({ from, to }) => [from.at, to.at]),
    boundaries: base.boundaries?.lines ?? [],
    names: [
      ...named('city', towns(places.filter(({ level }) => level === 'prefecture'))), ...named('gateway', base.gateways), ...named('airport', base.airports),
      ...named('land', base.landscape.filter(({ kind }) => kind === 'land')), ...named('water', base.landscape.filter(({ kind }) => kind === 'water')), ...named('county', towns(places.filter(({ level }) => level === 'county'))),
    ],
  };
};

const boundsOf = (points: readonly LngLat[]): LiveGround['bounds'] => {
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
};

const watersOf = (hydro: MapBase['hydro'][number] | undefined): Pick<LiveGround, 'rivers' | 'lakes'> => ({
  rivers: (hydro?.features ?? []).flatMap(({ geometry, properties }) => (geometry.type === 'LineString' ? [{ rank: properties.class === 5 ? 'dry' as const : properties.class <= 2 ? 'major' as const : 'minor' as const, line: geometry.coordinates }] : [])),
  lakes: (hydro?.features ?? []).flatMap(({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates.slice(0, 1) : [])),
});
