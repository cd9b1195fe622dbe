import { z } from 'zod';
import { bilingual, slug, text } from './fields.ts';
import { facts } from './facts.ts';
import { position } from './positions.ts';

/** A province, city or county: front matter of content/regions/<id>.mdx; the body is its introduction. */
export const regionSchema = z.strictObject({
  name: bilingual,
  level: z.enum(['province', 'city', 'county']),
  /** The province of a city, the city of a county; none for a province. */
  parent: slug.optional(),
  /** Place in lists, smallest first. */
  order: z.int().min(1),
  /** The power grid whose tariffs hold here, an id of content/electricity. */
  grid: z.enum(['gansu', 'yunnan']),
  /** One line for cards: what the place is known for. */
  tagline: bilingual,
  industries: z.array(slug),
  position: position.optional(),
  facts,
  /** What an investor would ask and nobody has published. */
  gaps: z.array(z.strictObject({ what: text, reason: text })),
});

export type Region = z.infer<typeof regionSchema>;
