import { atlas, site } from '#data/atlas.ts';
import { parksAsGeoJson } from '#lib/geojson.ts';

/** The parks as open data. */
export const GET = (): Response => new Response(`${JSON.stringify(parksAsGeoJson(atlas.parks, site.address))}\n`, { headers: { 'content-type': 'application/geo+json' } });
