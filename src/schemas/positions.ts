import { z } from 'zod';
import { confidence, slug, text } from './fields.ts';

const LATITUDE = 'a latitude between -90 and 90; perhaps latitude and longitude are swapped (纬度，是否与经度写反)';
const LONGITUDE = 'a longitude between -180 and 180 (经度)';

/** Degrees, WGS-84 unless `datum` says otherwise. `precision` says what the point stands for: the site itself, its town, or only the seat of its county. */
export const position = z.strictObject({
  lat: z.number().min(-90, LATITUDE).max(90, LATITUDE),
  lng: z.number().min(-180, LONGITUDE).max(180, LONGITUDE),
  /** Where the coordinates were read: `gcj02` on AMap or Tencent, `bd09` on Baidu; left out for WGS-84. Converted when the site is built. */
  datum: z.enum(['gcj02', 'bd09']).optional(),
  precision: z.enum(['site', 'town', 'county']),
  /** The place that was measured, for example the county seat. */
  place: text,
  source: slug,
  confidence,
  note: text.optional(),
});

export type Position = z.infer<typeof position>;
