import { z } from 'zod';
import { confidence, slug, text } from './fields.ts';

const LATITUDE = 'a latitude between -90 and 90; perhaps latitude and longitude are swapped (纬度，是否与经度写反)';
const LONGITUDE = 'a longitude between -180 and 180 (经度)';

/** WGS-84 degrees. `precision` says what the point stands for: the site itself, its town, or only the seat of its county. */
export const position = z.strictObject({
  lat: z.number().min(-90, LATITUDE).max(90, LATITUDE),
  lng: z.number().min(-180, LONGITUDE).max(180, LONGITUDE),
  precision: z.enum(['site', 'town', 'county']),
  /** The place that was measured, for example the county seat. */
  place: text,
  source: slug,
  confidence,
  note: text.optional(),
});

export type Position = z.infer<typeof position>;
