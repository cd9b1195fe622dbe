import { z } from 'zod';
import { bilingual, day, jurisdiction, slug, text } from './fields.ts';
import { facts } from './facts.ts';

export const policyLevel = z.enum(['national', 'provincial', 'city']);
export const policyTopic = z.enum(['tax', 'land', 'power', 'finance', 'talent', 'technology', 'digital', 'foreign-investment', 'business-environment']);
export const policyStatus = z.enum(['in-force', 'reported', 'unknown', 'expired', 'superseded', 'partly-expired', 'partly-suspended', 'suspended']);

/** A policy, law or rule: one file content/policies/<id>.json. */
export const policySchema = z
  .strictObject({
    name: bilingual,
    region: jurisdiction,
    level: policyLevel,
    topics: z.array(policyTopic).min(1),
    kind: z.enum(['policy', 'law', 'cost-rule', 'target']),
    issuer: text.nullable(),
    documentNo: text.nullable(),
    issued: day.nullable(),
    effectiveFrom: day.nullable(),
    effectiveTo: day.nullable(),
    status: policyStatus,
    statusAsOf: day,
    statusNote: text.nullable(),
    /** Parts that stopped before the whole: which, when, and by which policy. */
    suspended: z.array(z.strictObject({ part: text, from: day, by: slug.optional(), source: slug })).optional(),
    /** Whether the title was read in the document itself. */
    titleVerified: z.boolean(),
    thresholdCny: z.number().min(0).nullable(),
    /** Ids of content/industries; empty for any industry. */
    industries: z.array(slug),
    bestSource: z.enum(['official', 'law', 'press', 'reference', 'transcription']),
    /** Who may use it. */
    eligible: text,
    /** The first line of its page: who gets what until when. */
    summary: text,
    /** The plain reading: two to five sentences. */
    reading: text,
    facts,
  })
  .refine((policy) => !policy.effectiveFrom || !policy.effectiveTo || policy.effectiveFrom <= policy.effectiveTo, {
    path: ['effectiveTo'],
    message: 'a day that is not before "effectiveFrom" (不早于生效日期)',
  });

export type Policy = z.infer<typeof policySchema>;
export type PolicyStatus = z.infer<typeof policyStatus>;
