import type { Qualifier } from '#schemas/facts.ts';
import type { Text } from '#schemas/fields.ts';
import type { Unit } from '#schemas/units.ts';
import type { DayCount } from './day-counts.ts';
import { fromZero, type Scale } from './scales.ts';

/** Days on one scale: what is claimed, and apart from it what single projects really took. */
export interface DayPanels {
  readonly claims: readonly DayCount[];
  readonly cases: readonly DayCount[];
  readonly scale: Scale;
}

/** The counts that a common scale in days can hold; nothing where it would hold fewer than two. Working days and minutes are counted otherwise and stay out. */
export const dayPanels = (given: { readonly claims: readonly DayCount[]; readonly cases: readonly DayCount[] }): DayPanels | undefined => {
  const [claims, cases] = [given.claims.filter(inDays), given.cases.filter(inDays)];
  const values = [...claims, ...cases].flatMap(({ amounts }) => amounts.map(({ value }) => value));
  return claims.length + cases.length < 2 ? undefined : { claims, cases, scale: fromZero(values, 6) };
};

const inDays = ({ amounts }: DayCount): boolean => amounts.length > 0 && amounts.every(({ unit }) => unit === 'day');

/** The counts that the panels do not hold. */
export const outside = (counts: readonly DayCount[], panels: DayPanels | undefined): readonly DayCount[] => counts.filter((count) => !panels?.claims.includes(count) && !panels?.cases.includes(count));

/** What the panels say in numbers: each claim that changed, before and after, and each real case. */
export const dayNumbers = ({ claims, cases }: DayPanels): { before: readonly number[]; after: readonly number[]; cases: readonly number[] } => {
  const changed = claims.filter(({ amounts }) => amounts.length > 1).map(({ amounts }) => amounts.map(({ value }) => value));
  return { before: changed.flatMap((values) => values[0] ?? []), after: changed.flatMap((values) => values.at(-1) ?? []), cases: cases.flatMap(({ amounts }) => amounts.map(({ value }) => value)) };
};

/** What has to be minded about the counts of a panel: said once where it holds for all of them, else beside each. */
export const remarksOf = (counts: readonly DayCount[]): { common: Text | undefined; own: readonly (Text | undefined)[] } => {
  const remarks = counts.map(({ note, cited }) => note ?? cited.note);
  const [first] = remarks;
  const common = first && remarks.every((remark) => remark?.zh === first.zh) ? first : undefined;
  return { common, own: remarks.map((remark) => (common ? undefined : remark)) };
};

/** A day count where it is drawn: what it is, and where its label stands from it, in px. */
export interface DrawnDays {
  readonly role: 'before' | 'after' | 'only';
  readonly value: number;
  readonly unit: Unit;
  readonly qualifier?: Qualifier | undefined;
  readonly at: string;
  /** Whether a change leads back towards zero. */
  readonly back: boolean;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The marks of a count; labels stand outside of a change, above the mark where the chart ends there. */
export const daysDrawn = ({ amounts }: DayCount, scale: Scale): readonly DrawnDays[] => {
  const [first, last] = [amounts[0], amounts.at(-1)];
  const back = (last?.value ?? 0) <= (first?.value ?? 0);
  const drawn = (amount: DayCount['amounts'][number], role: DrawnDays['role'], towards: 'left' | 'right'): DrawnDays => ({ ...amount, role, back, at: scale.at(amount.value), ...beside(scale.share(amount.value), towards) });
  if (!first || !last || first === last) return first ? [drawn(first, 'only', scale.share(first.value) > ROOM_RIGHT ? 'left' : 'right')] : [];
  return [drawn(first, 'before', back ? 'right' : 'left'), drawn(last, 'after', back ? 'left' : 'right')];
};

/** A label of about 60 px needs a fifth of a chart on a phone. */
const ROOM_LEFT = 24;
const ROOM_RIGHT = 74;

const beside = (share: number, towards: 'left' | 'right'): Pick<DrawnDays, 'dx' | 'dy' | 'anchor'> => {
  if (towards === 'left' && share < ROOM_LEFT) return { dx: 0, dy: -10, anchor: share < ROOM_LEFT / 2 ? 'start' : 'middle' };
  if (towards === 'right' && share > ROOM_RIGHT) return { dx: 0, dy: -10, anchor: share > 100 - ROOM_LEFT / 2 ? 'end' : 'middle' };
  return towards === 'left' ? { dx: -13, dy: 5, anchor: 'end' } : { dx: 13, dy: 5, anchor: 'start' };
};
