import type { Facts, NumberFact } from '#schemas/facts.ts';
import { newest } from './statements.ts';

/** The minimum wage of a tier: each county belongs to one. */
export interface WageTier {
  readonly tier: number;
  readonly monthly: NumberFact | undefined;
  readonly hourly: NumberFact | undefined;
}

/** The tiers of a province in order, from fields such as `monthly-minimum-wage-tier-1`. */
export const wageTiers = (facts: Facts): readonly WageTier[] => {
  const tiers = Object.keys(facts).flatMap((field) => /^(?:monthly|hourly)-minimum-wage-tier-(\d+)$/.exec(field)?.[1] ?? []);
  return [...new Set(tiers.map(Number))]
    .sort((a, b) => a - b)
    .map((tier) => ({ tier, monthly: amount(facts, `monthly-minimum-wage-tier-${tier}`), hourly: amount(facts, `hourly-minimum-wage-tier-${tier}`) }));
};

const amount = (facts: Facts, field: string): NumberFact | undefined => {
  const fact = newest(facts, field);
  return fact?.kind === 'number' ? fact : undefined;
};
