import type { Cited, Facts } from '#schemas/facts.ts';
import type { Confidence, Text } from '#schemas/fields.ts';
import type { Chain, Procedure } from '#schemas/procedures.ts';
import { isShown, newest } from './statements.ts';

type Limit = NonNullable<Procedure['limit']>;
type Observed = Procedure['observed'][number];

/** What a figure about days rests on. */
export interface Basis {
  readonly asOf: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly article?: string | undefined;
  /** How a limit was worked out that the law does not name. */
  readonly derived?: Text | undefined;
}

/** A statutory limit that can be shown with its source, or why there is none. */
export type ShownLimit =
  | { readonly kind: 'known'; readonly limit: Limit & { value: number }; readonly basis: Basis }
  | { readonly kind: 'unknown'; readonly reason: Text | undefined; readonly note: Text | null };

type Rules = Pick<Chain, 'asOf' | 'edges' | 'dayRules'>;
type Step = Pick<Procedure, 'limit' | 'limitUnknown' | 'facts'> & { readonly id: string };

/** The statutory limit of a step; a limit without anything to cite is not shown. */
export const shownLimit = (step: Step, rules: Rules): ShownLimit => {
  const { limit } = step;
  const basis = limitBasis(step, rules);
  if (!limit || limit.value === null || !basis) return { kind: 'unknown', reason: step.limitUnknown, note: limit?.note ?? null };
  return { kind: 'known', limit: { ...limit, value: limit.value }, basis };
};

/**
 * What a limit is cited from: the fact that states it; for an inferred one the general rule of the Administrative Licensing Law (article 42);
 * else the first fact of the step, else the first edge that touches it.
 */
export const limitBasis = (step: Step, { asOf, edges, dayRules }: Rules): Basis | undefined => {
  const { limit } = step;
  const stated = limit && statedLimit(step.facts, limit);
  const general = limit?.inferred ? newest(dayRules, 'default-limit') : undefined;
  const first = Object.values(step.facts).flat().find(isShown);
  const edge = edges.find(({ from, to }) => from === step.id || to === step.id);
  const found = stated ?? general ?? first ?? edge;
  if (!found) return undefined;
  const isOwn = found === stated || found === general;
  return { asOf, source: found.source, confidence: found.confidence, article: isOwn ? (found.article ?? undefined) : undefined, derived: limit?.inferred ? (limit.note ?? undefined) : undefined };
};

/** Fields in which a step states a limit: `statutory-limit`, `statutory-limit-report`, `default-limit`, `filing-within`. */
const STATES_LIMIT = /^(?:statutory-limit|default-limit|filing-within)/;

/** The fact with the very figure, or else the first about a limit. */
const statedLimit = (facts: Facts, limit: Limit): Cited | undefined => {
  const about = Object.entries(facts).filter(([field]) => STATES_LIMIT.test(field)).flatMap(([, stated]) => stated.filter(isShown));
  return about.find((fact) => fact.kind === 'number' && fact.value === limit.value && fact.unit === limit.unit) ?? about[0];
};

/** Days seen in practice that name their source; how far to trust them is told by the fact of the step that says the same. */
export const observedOf = ({ observed, facts }: Pick<Procedure, 'observed' | 'facts'>): readonly (Observed & { source: string; confidence: Confidence })[] =>
  observed.flatMap((seen) => (seen.source ? [{ ...seen, source: seen.source, confidence: sameFact(seen, facts)?.confidence ?? 'medium' }] : [])).filter(({ confidence }) => confidence !== 'low');

const sameFact = (seen: Observed, facts: Facts): Cited | undefined =>
  Object.values(facts).flat().find((fact): fact is Cited => fact.kind === 'number' && fact.value === seen.value && fact.source === seen.source);

/** What a fee is cited from: the fact of the step that states one, if any. */
export const feeBasis = (facts: Facts): Basis | undefined => newest(facts, 'fee') ?? newest(facts, 'assessment-fee');
