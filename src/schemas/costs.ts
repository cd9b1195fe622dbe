import { z } from 'zod';
import { bilingual, day, jurisdiction, text } from './fields.ts';
import { facts } from './facts.ts';

/** Another cost, such as a minimum wage: one file content/costs/<id>.json. */
export const costSchema = z.strictObject({
  name: bilingual,
  region: jurisdiction,
  kind: z.enum(['minimum-wage', 'labour-cost']),
  status: z.enum(['current-as-last-seen', 'superseded', 'lower-bound']),
  /** The day from which newer figures hold, even if they were not found. */
  supersededBy: day.nullable(),
  note: text,
  facts,
});

export type Cost = z.infer<typeof costSchema>;
