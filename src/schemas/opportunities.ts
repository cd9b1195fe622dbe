import { z } from 'zod';
import { bilingual, day, period, slug, text } from './fields.ts';
import { facts } from './facts.ts';

/** What a place looks for (direction) or once offered (offer): one file content/opportunities/<id>.json. */
const common = {
  name: bilingual,
  region: slug,
  county: text.nullable(),
  park: slug.nullable(),
  industries: z.array(slug),
  summary: bilingual,
  /** When the place said so. */
  statedAsOf: period.nullable(),
  /** The day somebody last checked whether it still holds. */
  checked: day,
  statusNote: text,
  facts,
  gaps: z.array(z.strictObject({ what: text, reason: text })),
};

export const opportunitySchema = z.discriminatedUnion('kind', [
  /** `wanted` and `in-force` are dated statements; `older` is one that may no longer hold; `resource` is a basis without a call. */
  z.strictObject({ kind: z.literal('direction'), status: z.enum(['wanted', 'in-force', 'older', 'resource']), ...common }),
  z.strictObject({ kind: z.literal('offer'), status: z.enum(['open', 'unknown', 'closed']), ...common }),
]);

export type Opportunity = z.infer<typeof opportunitySchema>;
