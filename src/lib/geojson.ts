import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Content } from '#schemas/collections.ts';
import { paths } from './paths.ts';

/** Parks as GeoJSON (RFC 7946): WGS-84, longitude first; a park whose position nobody has published has no geometry. */
export const parksAsGeoJson = (parks: Content['parks'], address: string): FeatureCollection<Point | null> => ({ type: 'FeatureCollection', features: parks.map((park) => featureOf(park, address)) });

const featureOf = (park: Content['parks'][number], address: string): Feature<Point | null> => {
  const { id, name, region, level, position } = park;
  return {
    type: 'Feature',
    id: `park/${id}`,
    geometry: position ? { type: 'Point', coordinates: [position.lng, position.lat] } : null,
    properties: {
      name: name.zh,
      nameEn: name.en,
      region,
      level,
      precision: position?.precision ?? null,
      place: position?.place.zh ?? null,
      placeEn: position?.place.en ?? null,
      source: position?.source ?? null,
      confidence: position?.confidence ?? null,
      page: `${address}${paths.park(park, 'zh')}`,
    },
  };
};
