import { chineseWorkdays, clockOn, dayNumber, isKnown, plainWeek, type Clock, type Holidays } from './days.ts';
import { criticalPath, schedule, type Timed } from './schedule.ts';
import { daysOf, stepsFor, tiesFor, type Counted, type EiaClass, type PlanData, type PlanTie } from './steps.ts';

/** What an investor tells about a project. */
export interface Choice {
  readonly kinds: readonly string[];
  readonly eia: EiaClass;
  /** The day on which the first steps are handed in; without one the plan counts from day 0. */
  readonly start?: string | undefined;
  /** Ids of steps that are done. */
  readonly done: readonly string[];
}

/** A step of a plan. */
export interface Planned extends Timed {
  readonly days: Counted | null;
  readonly critical: boolean;
}

/** How many days of each unit come together; they are never added up. */
export interface Tally {
  readonly 'working-day': number;
  readonly day: number;
}

/** When each step can start and must, and what decides it. */
export interface Plan {
  readonly begin: number;
  readonly steps: readonly Planned[];
  /** The steps that decide when production can start. */
  readonly path: readonly string[];
  /** The limits on that path. */
  readonly onPath: Tally;
  /** The limits of all steps, as if done one after another. */
  readonly serial: Tally;
  /** When works can start and production can, construction left out. */
  readonly works: number | undefined;
  readonly production: number | undefined;
  /** Steps whose length nobody knows, all of them and those on the path. */
  readonly unknown: number;
  readonly unknownOnPath: number;
  /** The plan reaches days whose holidays are not known: from Monday to Friday there. */
  readonly beyond: boolean;
}

const WORKS = 'construction-works';
const GOAL = 'start-of-production';

/** The plan of a project. */
export const planFor = (data: PlanData, choice: Choice, holidays: Holidays): Plan => {
  const begin = choice.start === undefined ? 0 : dayNumber(choice.start);
  const plan = planOn(data, choice, clockOn(choice.start === undefined ? plainWeek : chineseWorkdays(holidays)), begin);
  const last = Math.max(begin, ...plan.steps.map(({ finish }) => finish));
  return { ...plan, beyond: choice.start !== undefined && !isKnown(holidays, begin, last) };
};

/** The plan by a given way of counting. */
export const planOn = (data: PlanData, { kinds, eia, done }: Choice, clock: Clock, begin: number): Omit<Plan, 'beyond'> => {
  const steps = stepsFor(data.steps, kinds).filter(({ id }) => !done.includes(id)).map((step) => ({ id: step.id, days: daysOf(step, eia) }));
  const ties = tiesFor(data.ties, kinds, steps);
  const timed = schedule(steps, ties, clock, begin, GOAL);
  const path = criticalPath(timed, ties, GOAL);
  const length = new Map(steps.map(({ id, days }) => [id, days]));
  const planned = timed.map((task) => ({ ...task, days: length.get(task.id) ?? null, critical: path.includes(task.id) }));
  const onPath = planned.filter(({ critical }) => critical);
  return {
    begin, path, steps: planned, onPath: tally(onPath), serial: tally(planned), works: startOf(planned, WORKS), production: startOf(planned, GOAL),
    unknown: planned.filter(isOpen).length, unknownOnPath: onPath.filter(isOpen).length,
  };
};

/** Production is what is waited for, and construction is left out of every plan; what else has no limit, or a minimum alone, takes nobody knows how long. */
const isOpen = ({ id, days }: Pick<Planned, 'id' | 'days'>): boolean => ![WORKS, GOAL].includes(id) && (days === null || days.why === 'minimum');

const startOf = (steps: readonly Planned[], id: string): number | undefined => steps.find((step) => step.id === id)?.start;

const tally = (steps: readonly Pick<Planned, 'days'>[]): Tally => {
  const sum = (unit: keyof Tally): number => steps.reduce((total, { days }) => total + (days?.unit === unit ? days.value : 0), 0);
  return { 'working-day': sum('working-day'), day: sum('day') };
};

/** By how many days production comes sooner when a critical step takes no time: what lies beside the path then decides. */
export const gains = (data: PlanData, choice: Choice, holidays: Holidays): readonly { readonly id: string; readonly days: number }[] => {
  const plan = planFor(data, choice, holidays);
  const without = (id: string): PlanData => ({ ...data, steps: data.steps.map((step) => (step.id === id ? { ...step, days: null, byEia: undefined } : step)) });
  return plan.steps.filter(({ critical, days }) => critical && days && days.value > 0).map(({ id }) => ({ id, days: (plan.production ?? 0) - (planFor(without(id), choice, holidays).production ?? 0) }));
};

/** Ids of the steps that decide when a usual kind of project can start production. */
export const criticalPathOf = (data: PlanData, usual: { readonly kinds: readonly string[]; readonly eia: EiaClass }): readonly string[] => planOn(data, { ...usual, done: [] }, clockOn(plainWeek), 0).path;

/** The ties of a plan, for whoever draws it. */
export const tiesOf = (data: PlanData, { kinds }: Pick<Choice, 'kinds'>, plan: Pick<Plan, 'steps'>): readonly PlanTie[] => tiesFor(data.ties, kinds, plan.steps);
