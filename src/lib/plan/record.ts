import type { Chain, Procedure } from '#schemas/procedures.ts';
import { inOrder, orderEdges } from '#lib/chain.ts';
import { shownLimit } from '#lib/limits.ts';
import { newest } from '#lib/statements.ts';
import type { Counted, PlanData, PlanStep } from './steps.ts';

type Step = Procedure & { readonly id: string };

/** What the planner works with, taken from the steps and edges of the chain. */
export const planData = (steps: readonly Step[], chain: Chain): PlanData => ({
  steps: inOrder(steps).map((step) => planStep(step, chain)),
  ties: orderEdges(chain.edges).map(({ from, to, appliesTo }) => ({ from, to, appliesTo })),
});

const planStep = (step: Step, chain: Chain): PlanStep => {
  const { id, appliesTo, excludedFor } = step;
  const shown = shownLimit(step, chain);
  if (shown.kind === 'unknown' || isDuty(step)) return { id, appliesTo, excludedFor, days: minimumOf(step) };
  const { value, unit, variants = [] } = shown.limit;
  const own: Counted = { value, unit, why: 'limit' };
  const byEia = Object.fromEntries(variants.flatMap(({ eia, ...variant }) => (eia ? [[eia, { value: variant.value, unit: variant.unit, why: 'limit' }]] : [])));
  if (Object.keys(byEia).length > 0) return { id, appliesTo, excludedFor, days: own, byEia };
  const longest = variants.reduce<Counted>((most, variant) => (variant.unit === most.unit && variant.value >= most.value ? { value: variant.value, unit: variant.unit, why: 'longest' } : most), own);
  return { id, appliesTo, excludedFor, days: longest };
};

/** A limit that binds the company after the step (竣工验收备案) keeps nobody waiting: how long the step itself takes is unknown. */
export const isDuty = ({ facts }: Pick<Procedure, 'facts'>): boolean => 'filing-within' in facts;

/** Without an overall limit, the time for which an offer of land must at least be announced. */
const minimumOf = ({ facts }: Pick<Procedure, 'facts'>): Counted | null => {
  const fact = newest(facts, 'announcement-days');
  return fact?.kind === 'number' && fact.qualifier === 'at-least' && (fact.unit === 'day' || fact.unit === 'working-day') ? { value: fact.value, unit: fact.unit, why: 'minimum' } : null;
};
