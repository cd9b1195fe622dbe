import { dayOf } from './days.ts';
import type { Plan, Planned } from './plans.ts';

/** A bar of a plan, in per cent of the width: what the limit takes, and by how much it may slip. */
export interface Bar {
  readonly x: number;
  readonly width: number;
  /** Where the slack ends; equal to the end of the bar where there is none. */
  readonly until: number;
}

/** A mark below the bars. */
export interface Tick {
  readonly at: number;
  readonly day: number;
}

/** The days that a plan spans, at least one. */
const span = ({ begin, steps }: Pick<Plan, 'begin' | 'steps'>): number => Math.max(1, ...steps.map(({ finish }) => finish - begin));

const percent = (part: number, whole: number): number => Number(((part / whole) * 100).toFixed(2));

/** The bar of a step of a plan. */
export const barOf = (plan: Pick<Plan, 'begin' | 'steps'>, { start, finish, slack = 0 }: Pick<Planned, 'start' | 'finish' | 'slack'>): Bar => {
  const whole = span(plan);
  const at = (day: number): number => percent(Math.min(whole, day - plan.begin), whole);
  return { x: at(start), width: Number((at(finish) - at(start)).toFixed(2)), until: at(finish + slack) };
};

/** Marks for about four round spans: the first day of months on a calendar, else tens of days. */
export const ticksOf = (plan: Pick<Plan, 'begin' | 'steps'>, dated: boolean): readonly Tick[] => {
  const whole = span(plan);
  const days = Array.from({ length: whole + 1 }, (_, index) => index);
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((width) => whole / width <= 5) ?? whole;
  const months = [1, 2, 3, 6, 12].find((count) => whole / 30.4 / count <= 5) ?? 12;
  const isMonth = (day: number): boolean => dayOf(day).endsWith('-01') && (Number(dayOf(day).slice(5, 7)) - 1) % months === 0;
  return days.filter((index) => (dated && whole > 45 ? isMonth(plan.begin + index) : index % step === 0)).map((index) => ({ at: percent(index, whole), day: plan.begin + index }));
};
