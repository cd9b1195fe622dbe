import { z } from 'zod';
import { bilingual } from './fields.ts';
import { facts } from './facts.ts';

/** An industry chain: front matter of content/industries/<id>.mdx; the body is its introduction. */
export const industrySchema = z.strictObject({
  name: bilingual,
  order: z.int().min(1),
  tagline: bilingual,
  facts,
});

export type Industry = z.infer<typeof industrySchema>;
