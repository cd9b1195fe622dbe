import type { Cited } from '#schemas/facts.ts';
import { addYears, lastDay } from './periods.ts';

/** Why a statement is stale: its term ended, or it is older than its kind may be. */
export type Staleness = 'term-ended' | 'old';

/**
 * Whether a statement is stale on a day, and why.
 * @param staleAfterYears how many years after its period a figure of this field misleads; none for figures that do not age
 */
export const staleness = (
  fact: Pick<Cited, 'asOf' | 'effectiveTo' | 'nature'>,
  today: string,
  staleAfterYears?: number,
): Staleness | null => {
  if (fact.effectiveTo && fact.effectiveTo < today) return 'term-ended';
  if (fact.nature && lastDay(fact.asOf) < today && /^\d{4}$/.test(fact.asOf)) return 'term-ended';
  if (staleAfterYears && addYears(lastDay(fact.asOf), staleAfterYears) < today) return 'old';
  return null;
};
