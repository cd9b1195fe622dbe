import { z } from 'zod';
import { bilingual, day, slug, webAddress } from './fields.ts';

const NUMBER = 'the review number that the map carries, for example "GS(2024)0650号" (填写审图号)';
const reviewNumber = z.string(NUMBER).regex(/^\p{Script=Han}?G?S\p{Script=Han}?[(（〔[]\d{4}[)）〕\]]\s?\d+号$/u, NUMBER);
const TILES = 'the address of tiles with {z}, {x} and {y}, for example "https://tiles.example.cn/{z}/{x}/{y}.png" (瓦片地址)';

/** Who serves the tiles of the live map; without one it is drawn from content/geo alone and asks nobody. */
const provider = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('tianditu'), key: z.string().min(1), reviewNumber }),
  z.strictObject({ kind: z.literal('amap'), reviewNumber }),
  /** OpenStreetMap has no review number: `null` says that the site is not published in mainland China. */
  z.strictObject({ kind: z.literal('osm'), reviewNumber: reviewNumber.nullable() }),
  z.strictObject({ kind: z.literal('custom'), url: webAddress.regex(/\{z\}.*\{x\}.*\{y\}|\{z\}.*\{y\}.*\{x\}/, TILES), datum: z.enum(['wgs84', 'gcj02', 'bd09']), attribution: bilingual, reviewNumber }),
]);

const map = z.strictObject({
  provider,
  /** Lines of administrative boundaries, a GeoJSON file in content/geo; none are drawn without a review number. */
  boundaries: z.strictObject({ file: z.string().regex(/^[\w-]+\.geojson$/, 'the name of a file in content/geo, for example "boundaries.geojson" (content/geo中的文件名)'), reviewNumber }).optional(),
});

/** What holds for the whole site: content/site.json. */
export const siteSchema = z.strictObject({
  name: bilingual,
  description: bilingual,
  /** What `cn` is called where a place is named. */
  country: bilingual,
  /** Where the site is published, without a closing slash. */
  address: webAddress,
  /** The day on which the content was last checked as a whole. */
  checked: day,
  /** Where readers report a mistake; none until somebody runs an inbox. */
  corrections: webAddress.nullable(),
  /** The key figures of the home page: the newest number of a field of a region or a statistic; definitions differ, so they are never compared. */
  highlights: z.array(z.strictObject({ collection: z.enum(['regions', 'statistics']), id: slug, field: slug })),
  map: map.default({ provider: { kind: 'none' } }),
});

export type Site = z.infer<typeof siteSchema>;
