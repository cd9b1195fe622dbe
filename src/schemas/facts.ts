import { z } from 'zod';
import { bilingual, confidence, day, period, slug, text } from './fields.ts';
import { unit } from './units.ts';

/** Where a statement comes from and how far it may be trusted. */
const pedigree = {
  /** The day or period the statement is about, as the source gives it. */
  asOf: period,
  /** `inferred`: worked out from the text; `read`: the source shows no day, so this is the day it was read. */
  asOfBasis: z.enum(['inferred', 'read']).optional(),
  /** The id of an entry in sources/sources.json. */
  source: slug,
  confidence,
  /** The article of a law or document, for example "第十三条". */
  article: z.string().min(1).optional(),
  /** What is planned, wanted or foreseen is not a result. */
  nature: z.enum(['plan', 'target', 'forecast']).optional(),
  effectiveFrom: day.optional(),
  effectiveTo: day.optional(),
  /** For a figure that we computed: how, in words. */
  derived: text.optional(),
  note: text.optional(),
};

const qualifier = z.enum(['about', 'over', 'under', 'at-least', 'at-most']);
const amount = z.number('a number without quotes, for example 9.97 (不加引号的数字)');
const mayBeNegative = ['percent', 'percent-per-year', 'percentage-point', 'celsius'];

const notNegative = (fact: { value: number; unit: string }): boolean => fact.value >= 0 || mayBeNegative.includes(fact.unit);
const quantity = { value: amount, unit, qualifier: qualifier.optional() };
const part = z
  .strictObject({ name: bilingual, ...quantity })
  .refine(notNegative, { path: ['value'], message: 'a number of 0 or more (不小于 0 的数)' });

const numberFact = z
  .strictObject({ kind: z.literal('number'), ...quantity, ...pedigree })
  .refine(notNegative, { path: ['value'], message: 'a number of 0 or more (不小于 0 的数)' });
const rangeFact = z
  .strictObject({ kind: z.literal('range'), min: amount, max: amount, unit, qualifier: qualifier.optional(), ...pedigree })
  .refine((fact) => fact.min <= fact.max, { path: ['max'], message: 'a number that is not below "min" (不小于 min)' });
const textFact = z.strictObject({ kind: z.literal('text'), text, ...pedigree });
const listFact = z.strictObject({ kind: z.literal('list'), items: z.array(text).min(1), ...pedigree });
const partsFact = z.strictObject({ kind: z.literal('parts'), parts: z.array(part).min(1), ...pedigree });
const unknownFact = z.strictObject({ kind: z.literal('unknown'), value: z.null(), reason: text });

/** Editors never write `kind`: it follows from the key that they used. */
const withKind = (fact: unknown): unknown => {
  if (typeof fact !== 'object' || fact === null || 'kind' in fact) return fact;
  if ('text' in fact) return { kind: 'text', ...fact };
  if ('items' in fact) return { kind: 'list', ...fact };
  if ('parts' in fact) return { kind: 'parts', ...fact };
  if ('min' in fact || 'max' in fact) return { kind: 'range', ...fact };
  if ('value' in fact && fact.value === null) return { kind: 'unknown', ...fact };
  return { kind: 'number', ...fact };
};

/** One statement: a number, a range, words, a list, a number in parts, or `value: null` with the reason why it is unknown. */
export const fact = z.preprocess(
  withKind,
  z.discriminatedUnion('kind', [numberFact, rangeFact, textFact, listFact, partsFact, unknownFact]),
);

/** Statements by field; a field may be stated several times with different days or sources. */
export const facts = z.record(slug, z.array(fact).min(1, 'at least one statement, or leave the field out (至少一条)'));

export type Fact = z.infer<typeof fact>;
export type Facts = z.infer<typeof facts>;
export type Cited = Exclude<Fact, { kind: 'unknown' }>;
export type NumberFact = Extract<Fact, { kind: 'number' }>;
export type UnknownFact = Extract<Fact, { kind: 'unknown' }>;
export type Qualifier = z.infer<typeof qualifier>;
