import { z } from 'zod';
import { bilingual, slug } from './fields.ts';

const ORDER = 'a longitude of China, then a latitude, for example [102.1938, 38.5006] (先经度 73–136，后纬度 3–54；是否写反)';

/** A point of WGS-84 as [longitude, latitude], the order of GeoJSON. */
const lngLat = z.tuple([z.number(), z.number()], ORDER).refine(([lng, lat]) => lng >= 73 && lng <= 136 && lat >= 3 && lat <= 54, ORDER);

/** The seat of a prefecture or county: an entry of content/geo/places.json. */
export const placeSchema = z.strictObject({
  /** The code of GB/T 2260; its first four digits are those of the prefecture. */
  id: z.string().regex(/^\d{6}$/, 'a code of GB/T 2260 with six digits, for example "620300" (六位行政区划代码)'),
  level: z.enum(['prefecture', 'county']),
  /** The full name, by which a park's county is found. */
  name: z.string().min(1),
  /** What stands on maps. */
  label: bilingual,
  /** The seat and what the source calls it; left out where no citable coordinates are known: such a place is not drawn. */
  seat: z.strictObject({ at: lngLat, name: z.string().min(1), source: slug }).optional(),
});

/** A city outside in which corridors end: an entry of content/geo/gateways.json. */
export const gatewaySchema = z.strictObject({ id: slug, label: bilingual, at: lngLat, source: slug });

/** A railway or motorway as an ordered list of cities: an entry of content/geo/corridors.json. Drawn as straight lines, so schematic. */
export const corridorSchema = z.strictObject({
  id: slug,
  kind: z.enum(['rail', 'hsr', 'road']),
  name: bilingual,
  /** Codes of places or ids of gateways. */
  stops: z.array(slug).min(2),
});

/** Civil airports with scheduled flights. Public maps must not show military fields, so a new one is named here first, by somebody who has checked. */
const AIRPORTS = ['acx', 'dnh', 'eny', 'gxh', 'hmi', 'inc', 'iqn', 'jgn', 'jic', 'kmg', 'kwe', 'lhw', 'lnl', 'lpf', 'thq', 'xiy', 'xnn', 'zhy'] as const;

/** An airport: an entry of content/geo/airports.json. */
export const airportSchema = z.strictObject({
  /** The IATA code in lower case. */
  id: z.enum(AIRPORTS, 'an airport of the white list in src/schemas/geo.ts: civil, with scheduled flights (机场须在白名单内，不得出现军用机场)'),
  name: bilingual,
  label: bilingual,
  at: lngLat,
  source: slug,
});

/** The name of a mountain, desert or river, placed by hand: an entry of content/geo/landscape.json. */
export const landscapeSchema = z.strictObject({ id: slug, kind: z.enum(['land', 'water']), label: bilingual, at: lngLat });

const river = z.strictObject({ type: z.literal('LineString'), coordinates: z.array(lngLat).min(2) });
const lake = z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(z.array(lngLat).min(4)).min(1) });

/** The rivers and lakes of a province as GeoJSON: content/geo/hydro/<province>.json. */
export const hydroSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      /** `class`: 1 major to 4 minor, 5 dry for part of the year. */
      properties: z.strictObject({ kind: z.enum(['river', 'lake']), class: z.int().min(1).max(5) }),
      geometry: z.discriminatedUnion('type', [river, lake]),
    }),
  ),
});

export type Place = z.infer<typeof placeSchema>;
export type Corridor = z.infer<typeof corridorSchema>;
