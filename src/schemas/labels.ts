import { z } from 'zod';
import { bilingual } from './fields.ts';
import { unit } from './units.ts';

/**
 * What the facts of a collection are called: one file content/fields/<collection>.json, an object of field ids.
 * A fact whose field is not in it, or whose unit is not allowed there, stops the build.
 */
export const fieldLabelsSchema = z.record(
  z.string(),
  z.strictObject({
    label: bilingual,
    /** The section of the page where it is shown. */
    group: z.enum(['identity', 'place', 'use', 'substance', 'economy', 'cost', 'holds', 'plan', 'service']),
    /** The units that a number here may have; left out for words. */
    units: z.array(unit).min(1).optional(),
    /** After how many years a figure of this field counts as stale. */
    staleAfterYears: z.int().min(1).optional(),
  }),
);

export type FieldLabels = z.infer<typeof fieldLabelsSchema>;
