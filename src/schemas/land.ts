import { z } from 'zod';
import { bilingual, confidence, day, jurisdiction, period, slug, text } from './fields.ts';
import { facts } from './facts.ts';

/** A rule, listing, price or supply of land: one file content/land/records/<id>.json. */
export const landSchema = z.strictObject({
  name: bilingual,
  region: jurisdiction,
  county: text.nullable(),
  park: slug.nullable(),
  parkName: text.nullable(),
  kind: z.enum(['rule', 'listing', 'start-price', 'benchmark', 'supply', 'standard-factory']),
  status: z.enum(['current', 'closed', 'announced', 'historic', 'undated']),
  statusNote: text,
  /** The last day on which one could apply, for a listing. */
  applyUntil: day.nullable(),
  facts,
  gaps: z.array(z.strictObject({ what: text, reason: text })),
});

/** Past deals of one county or park in short: one entry of content/land/deals.json. Prices in yuan per m². */
export const landDealsSchema = z
  .strictObject({
    id: slug,
    name: bilingual,
    region: slug,
    county: text,
    park: slug.nullable(),
    parkName: text.nullable(),
    firstYear: z.int().min(2000),
    lastYear: z.int().min(2000),
    firstDeal: day.nullable(),
    lastDeal: day.nullable(),
    deals: z.int().min(1),
    unit: z.literal('cny-per-m2', '"cny-per-m2": land prices are kept in yuan per m² (地价统一为元/平方米)'),
    min: z.number().min(0),
    median: z.number().min(0),
    max: z.number().min(0),
    areaHa: z.number().min(0),
    /** Unit prices that were paid at least three times, with how often. */
    repeated: z.array(z.strictObject({ price: z.number().min(0), deals: z.int().min(1) })),
    asOf: period,
    source: slug,
    confidence,
    note: text,
  })
  .refine((deals) => deals.min <= deals.median && deals.median <= deals.max, { path: ['median'], message: 'a number between "min" and "max" (在最低与最高之间)' })
  .refine((deals) => deals.firstYear <= deals.lastYear, { path: ['lastYear'], message: 'a year that is not before "firstYear" (不早于起始年)' });

export type Land = z.infer<typeof landSchema>;
export type LandDeals = z.infer<typeof landDealsSchema>;
