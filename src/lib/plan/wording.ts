import { dayOf } from './days.ts';
import type { Tick } from './gantt.ts';
import type { Plan, Planned, Tally } from './plans.ts';
import { fill } from './templates.ts';

/** The texts that a plan is told in, with `{…}` where something is filled in. */
export interface PlanWords {
  readonly day: string;
  readonly atLeast: string;
  readonly tally: string;
  readonly openCount: string;
  readonly notNeeded: string;
  readonly free: string;
  readonly longest: string;
  readonly minimum: string;
  readonly counted: Readonly<Record<keyof Tally, string>>;
}

/** A day of a plan: its date, or its number where the plan has no start day. */
export const dayText = (day: number, dated: boolean, { day: template }: Pick<PlanWords, 'day'>): string => (dated ? dayOf(day) : fill(template, { n: day }));

/** What the cells of a step say. */
export const rowWords = ({ start, finish, latestStart, slack, days }: Planned, dated: boolean, words: PlanWords) => ({
  start: dayText(start, dated, words),
  finish: dayText(finish, dated, words),
  latestStart: latestStart === undefined ? words.free : dayText(latestStart, dated, words),
  slack: slack === undefined ? '—' : String(slack),
  counted: days ? `${fill(words.counted[days.unit], { n: days.value })}${days.why === 'limit' ? '' : ` · ${words[days.why]}`}` : '',
});

/** What the result of a plan says; a day that steps without a limit may still put off is told as a least. */
export const resultWords = (plan: Omit<Plan, 'beyond'>, dated: boolean, words: PlanWords) => {
  const reached = (day: number | undefined): string => (day === undefined ? words.notNeeded : fill(words.atLeast, { when: dayText(day, dated, words) }));
  const tally = (sum: Tally): string => fill(words.tally, { w: sum['working-day'], d: sum.day });
  return { works: reached(plan.works), production: reached(plan.production), path: tally(plan.onPath), serial: tally(plan.serial), open: fill(words.openCount, { n: plan.unknown, m: plan.unknownOnPath }) };
};

/** What stands at a mark below the bars: a month, a day of a month, or a number. */
export const tickText = ({ day }: Tick, dated: boolean): string => {
  if (!dated) return String(day);
  return dayOf(day).endsWith('-01') ? dayOf(day).slice(0, 7) : dayOf(day).slice(5);
};

/** How the text at a mark lies to it, so that none leaves the picture. */
export const anchorOf = ({ at }: Pick<Tick, 'at'>): 'start' | 'middle' | 'end' => (at < 5 ? 'start' : at > 92 ? 'end' : 'middle');
