import { z } from 'zod';
import { bilingual, confidence, day, slug, text } from './fields.ts';
import { facts } from './facts.ts';

/** Limits of the Administrative Licensing Law are working days; where a law only says 日 it is `day` and is printed so. */
const limitUnit = z.enum(['working-day', 'day']);

/** How far the environmental impact of a project must be assessed: a report, a report form or a registration form. */
export const eiaClass = z.enum(['report', 'form', 'register']);

const statutoryLimit = z.strictObject({
  value: z.number().min(0).nullable(),
  unit: limitUnit,
  /** The law names no limit of its own; 20 working days follow from article 42 of the Administrative Licensing Law. */
  inferred: z.boolean(),
  /** By how much the authority may extend it. */
  extension: z.number().min(0).nullable(),
  /** Time that does not count, such as hearings. */
  excludes: text.nullable(),
  /** `eia` where the class of the environmental impact assessment decides which one holds. */
  variants: z.array(z.strictObject({ kind: bilingual, value: z.number().min(0), unit: limitUnit, eia: eiaClass.optional(), note: text.optional() })).optional(),
  note: text.nullable(),
});

/** A step of the chain: one file content/procedures/steps/<id>.json. */
export const procedureSchema = z.strictObject({
  order: z.int().min(1),
  stage: slug,
  kind: z.enum(['contract', 'registration', 'report', 'filing', 'approval', 'assessment', 'transaction', 'technical', 'utility', 'works', 'acceptance', 'milestone']),
  name: bilingual,
  /** `false`: an approval among authorities, which the investor does not apply for; the Administrative Licensing Law does not hold. */
  licence: z.literal(false).optional(),
  /** The office by its role, never a person. */
  authority: bilingual,
  legalBasis: z.array(z.strictObject({ title: text, article: z.string().min(1).nullable() })),
  /** `null` when no limit was found; `limitUnknown` then says why. */
  limit: statutoryLimit.nullable(),
  limitUnknown: text.optional(),
  /** Days seen in practice or promised, never mixed with the legal limit. */
  observed: z.array(z.strictObject({ region: slug, value: z.number().min(0), unit: z.enum(['minute', 'day', 'working-day']), asOf: day, source: slug.optional(), note: text })),
  documents: z.array(text),
  documentsSource: text.nullable(),
  fee: z.strictObject({ amount: z.number().min(0).nullable(), basis: text }),
  parallel: z.strictObject({ allowed: z.boolean().nullable(), basis: text.nullable() }),
  missingPapers: z.strictObject({ status: z.string().min(1), note: text.nullable() }).nullable(),
  /** Ids of project kinds. */
  appliesTo: z.array(slug).min(1),
  excludedFor: z.array(slug),
  /** Groups of steps of which any one is enough. */
  alternatives: z.array(z.array(slug).min(2)),
  result: bilingual.nullable(),
  validity: text.nullable(),
  note: text.nullable(),
  /** Two to five sentences of plain advice. */
  advice: text,
  facts,
});

/** What ties the steps together: content/procedures/chain.json. */
export const chainSchema = z.strictObject({
  asOf: day,
  stages: z.array(z.strictObject({ id: slug, name: bilingual })).min(1),
  stageNote: text,
  kinds: z.array(z.strictObject({ id: slug, name: bilingual, test: text })).min(1),
  /** Kinds of project that come up together so often that each has a plan and a sheet of its own. */
  usual: z.array(z.strictObject({ id: slug, name: bilingual, kinds: z.array(slug).min(1), eia: eiaClass })).min(1),
  edges: z.array(
    z.strictObject({
      from: slug,
      to: slug,
      type: z.enum(['must-precede', 'may-parallel']),
      strength: z.enum(['law', 'practice']),
      reason: text,
      appliesTo: z.array(slug).min(1),
      source: slug,
      article: z.string().min(1).nullable(),
      confidence,
    }),
  ),
  /** General rules on counting days. */
  dayRules: facts,
  /** Published totals and real cases, by place and kind of project. */
  totals: z.array(z.strictObject({ id: slug, region: slug, name: bilingual, facts, note: text.optional() })),
});

export type Procedure = z.infer<typeof procedureSchema>;
export type Chain = z.infer<typeof chainSchema>;
