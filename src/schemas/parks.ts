import { z } from 'zod';
import { bilingual, slug, text } from './fields.ts';
import { facts } from './facts.ts';
import { position } from './positions.ts';

export const parkLevel = z.enum(['national', 'provincial', 'other', 'unknown']);

/** An industrial park: front matter of content/parks/<region>/<id>.mdx; the body is its introduction. */
export const parkSchema = z.strictObject({
  name: bilingual,
  /** Other names that people search for. */
  aliases: z.array(z.string().min(1)),
  region: slug,
  /** The county or district, as people write it. */
  county: text.nullable(),
  level: parkLevel,
  /** Whether hazardous-chemical projects have a recognised place here: `listed`, `part` (one sub-area), `no`, or `unknown`. */
  chemical: z.enum(['listed', 'part', 'no', 'unknown']),
  /** One line for cards: what the park is for. */
  tagline: bilingual,
  /** Ids of content/industries. */
  industries: z.array(slug),
  /** Left out when nobody has published where it lies. */
  position: position.optional(),
  facts,
  gaps: z.array(z.strictObject({ what: text, reason: text })),
});

export type Park = z.infer<typeof parkSchema>;
