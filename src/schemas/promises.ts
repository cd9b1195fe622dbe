import { z } from 'zod';
import { bilingual, slug, text } from './fields.ts';
import { facts } from './facts.ts';

/** A service promise or way of working: one file content/promises/<id>.json. */
export const promiseSchema = z.strictObject({
  name: bilingual,
  region: slug,
  category: z.enum(['time-limit', 'service-mechanism', 'coordination', 'procedure-guide', 'policy-package', 'investment-record', 'reform', 'organisation']),
  summary: bilingual,
  /** Ids of the procedure steps it shortens or helps with; empty when it is about something else. */
  shortens: z.array(slug),
  caution: text.nullable(),
  facts,
});

export type ServicePromise = z.infer<typeof promiseSchema>;
