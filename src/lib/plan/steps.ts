import type { eiaClass } from '#schemas/procedures.ts';
import type { Duration } from './days.ts';
import type { Tie } from './schedule.ts';

export type EiaClass = (typeof eiaClass.options)[number];

/** How long a step counts, and why so: its limit, the longest of several, or only a minimum that the law sets. */
export interface Counted extends Duration {
  readonly why: 'limit' | 'longest' | 'minimum';
}

/** What a plan has to know of a step. */
export interface PlanStep {
  readonly id: string;
  readonly appliesTo: readonly string[];
  readonly excludedFor: readonly string[];
  /** `null` where no limit is known. */
  readonly days: Counted | null;
  /** Where the class of the environmental assessment decides. */
  readonly byEia?: Readonly<Partial<Record<EiaClass, Counted>>> | undefined;
}

/** A tie that holds for some kinds of project. */
export interface PlanTie extends Tie {
  readonly appliesTo: readonly string[];
}

/** The steps of the chain in order and what ties them. */
export interface PlanData {
  readonly steps: readonly PlanStep[];
  readonly ties: readonly PlanTie[];
}

/** Kind of every new industrial project. */
const EVERY = 'all';

/** The steps that a set of project kinds needs; what every project needs goes without saying. */
export const stepsFor = <Step extends Pick<PlanStep, 'appliesTo' | 'excludedFor'>>(steps: readonly Step[], kinds: readonly string[]): readonly Step[] =>
  steps.filter(({ appliesTo, excludedFor }) => holdsFor(appliesTo, kinds) && !excludedFor.some((kind) => kinds.includes(kind)));

/** The ties that hold for a set of project kinds between steps that it needs. */
export const tiesFor = (ties: readonly PlanTie[], kinds: readonly string[], steps: readonly { readonly id: string }[]): readonly PlanTie[] => {
  const ids = new Set(steps.map(({ id }) => id));
  return ties.filter(({ from, to, appliesTo }) => ids.has(from) && ids.has(to) && holdsFor(appliesTo, kinds));
};

const holdsFor = (appliesTo: readonly string[], kinds: readonly string[]): boolean => appliesTo.some((kind) => kind === EVERY || kinds.includes(kind));

/** How long a step counts in a plan with an environmental assessment of a class. */
export const daysOf = ({ days, byEia }: Pick<PlanStep, 'days' | 'byEia'>, eia: EiaClass): Counted | null => byEia?.[eia] ?? days;
