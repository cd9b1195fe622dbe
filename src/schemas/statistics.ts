import { z } from 'zod';
import { bilingual, slug, text } from './fields.ts';
import { facts } from './facts.ts';

/** A series or a dated piece of news: one file content/statistics/<id>.json. */
export const statisticSchema = z.strictObject({
  name: bilingual,
  region: slug,
  county: text.nullable(),
  park: slug.nullable(),
  kind: z.enum(['statistic', 'news']),
  /** What keeps the figures from being compared or joined, in words. */
  caution: text.nullable(),
  facts,
  gaps: z.array(z.strictObject({ what: text, reason: text })),
});

export type Statistic = z.infer<typeof statisticSchema>;
