import type { FeatureCollection, Geometry } from 'geojson';
import type { Geo, LngLat } from '#lib/gazetteer.ts';
import type { Content } from '#schemas/collections.ts';
import type { Site } from '#schemas/site.ts';
import type { ParkCard } from './park-cards.ts';

/** Boundary lines that have passed review, with the number that every map showing them must print. */
export interface Boundaries {
  readonly lines: readonly (readonly LngLat[])[];
  readonly reviewNumber: string;
}

/** What every picture is drawn from. */
export type MapBase = Geo & Pick<Content, 'regions'> & { readonly boundaries?: Boundaries | undefined };

/** What a map that can be moved needs besides. */
export type LiveBase = MapBase & { readonly cards: Readonly<Record<string, ParkCard>>; readonly provider: Site['map']['provider'] };

/** The lines of a layer. Rings count as lines, so that no winding can turn an area inside out and flood the picture. */
export const boundaryLines = (layer: FeatureCollection): readonly (readonly LngLat[])[] => layer.features.flatMap(({ geometry }) => linesOf(geometry)).map((line) => line.map(([lng = 0, lat = 0]): LngLat => [lng, lat]));

const linesOf = (geometry: Geometry): readonly (readonly number[][])[] => {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
};
