import { z } from 'zod';
import { fact } from './facts.ts';
import { bilingual, confidence, day, slug } from './fields.ts';

/** What a notice sheet has to contain; src/sheets knows how each is filled from a step. */
export const elementId = z.enum([
  'item-name', 'legal-basis', 'authority', 'conditions', 'quantity-limit', 'documents', 'missing-papers', 'one-time-notice', 'receipt', 'process', 'special-steps',
  'statutory-limit', 'promised-limit', 'fee', 'place-time', 'online-channel', 'result', 'consultation', 'complaint', 'remedy', 'faq', 'version-date',
]);

/** An element of a notice sheet (办事指南要素): one entry of content/procedures/elements.json. */
export const elementSchema = z.strictObject({
  id: elementId,
  order: z.int().min(1),
  name: bilingual,
  /** `must`: the law asks for it; `should`: good practice; `if-any`: where there is one; `local`: by local rules. */
  required: z.enum(['must', 'should', 'if-any', 'local']),
  /** What belongs into it, for editors. */
  description: bilingual,
  /** The articles behind it; `display` where the article wants it on public display. None where only practice asks for it. */
  basis: z.array(z.strictObject({ source: slug, article: z.string().min(1), asOf: day, confidence, asks: z.enum(['display', 'rule']) })),
  /** Fields of `dayRules` in chain.json that hold here for every licence. */
  generalRules: z.array(slug),
  /** Rules of the Administrative Licensing Law, which hold for licences (行政许可) alone. */
  licenceRules: z.array(fact),
  /** Rules of the Regulations on Optimising the Business Environment, which hold for every government service (政务服务事项). */
  serviceRules: z.array(fact),
});

export type ElementId = z.infer<typeof elementId>;
export type SheetElement = z.infer<typeof elementSchema>;
