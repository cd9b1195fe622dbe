import type { Cited, Facts, NumberFact } from '#schemas/facts.ts';
import type { Text } from '#schemas/fields.ts';
import type { FieldLabels } from '#schemas/labels.ts';
import type { Chain } from '#schemas/procedures.ts';
import { isShown, newest, statementsOf, type Statement } from './statements.ts';

type Total = Chain['totals'][number];
type Amount = Pick<NumberFact, 'value' | 'unit' | 'qualifier'> & { readonly label?: Text | undefined };

/** Days to be shown in large: one figure, or one before and one after a change. */
export interface DayCount {
  readonly title: Text;
  /** Where it holds, where counts of several places stand together. */
  readonly place?: Text | undefined;
  readonly amounts: readonly Amount[];
  readonly cited: Cited;
  readonly note?: Text | undefined;
}

/** Fields of promises that say how long something is to take, and those that tell how long it took somebody. */
const CLAIMED = ['general-projects-days', 'chemical-projects-days', 'permit-time'];
const REAL = ['example-days', 'business-licence-minutes'];

/** The days in a promise, what is claimed and what was seen kept apart, and everything else it says. */
export const promiseDays = (facts: Facts, labels: FieldLabels): { claims: readonly DayCount[]; cases: readonly DayCount[]; rest: readonly Statement[] } => {
  const counts = (fields: readonly string[], count: (fact: Cited, title: Text) => readonly DayCount[]): readonly DayCount[] =>
    fields.flatMap((field) => (facts[field] ?? []).filter(isShown).flatMap((fact) => count(fact, labels[field]?.label ?? { zh: field })));
  const claims = counts(CLAIMED, together);
  const cases = counts(REAL, apart);
  const inLarge = [...claims, ...cases].map(({ cited }) => cited);
  return { claims, cases, rest: statementsOf(facts).filter(({ shown }) => !shown.some((fact) => inLarge.includes(fact))) };
};

const OF_TIME = ['day', 'working-day', 'minute', 'percent'];

/** Every figure of time in a promise: the days that are shown in large and, where it is a promise of time, the others by their field. */
export const timesIn = ({ facts, category }: { readonly facts: Facts; readonly category: string }, labels: FieldLabels): { counts: readonly DayCount[]; others: readonly { readonly field: string; readonly fact: Cited }[] } => {
  const { claims, cases, rest } = promiseDays(facts, labels);
  const others = category === 'time-limit' ? rest.flatMap(({ field, shown }) => shown.flatMap((fact) => ('unit' in fact && OF_TIME.includes(fact.unit) ? [{ field, fact }] : []))) : [];
  return { counts: [...claims, ...cases], others };
};

/** One count for a statement: its parts are before and after. */
const together = (fact: Cited, title: Text): readonly DayCount[] => {
  if (fact.kind === 'number') return [{ title, amounts: [fact], cited: fact }];
  return fact.kind === 'parts' ? [{ title, amounts: fact.parts.map((part) => ({ ...part, label: part.name })), cited: fact }] : [];
};

/** A count for each part: each is a case of its own. */
const apart = (fact: Cited, title: Text): readonly DayCount[] =>
  fact.kind === 'parts' ? fact.parts.map((part) => ({ title: part.name, amounts: [part], cited: fact })) : together(fact, title);

/** The published totals: changes by one source from one figure to another, real cases, and ceilings or results stated otherwise. */
export const totalDays = (totals: readonly Total[], labels: FieldLabels): { changes: readonly DayCount[]; cases: readonly DayCount[]; others: readonly Total[] } => {
  const changes = totals.flatMap((total) => changeOf(total, labels));
  return {
    changes,
    cases: totals.flatMap(({ name, facts }) => (facts['case-days'] ?? []).filter(isShown).flatMap((fact) => caseOf(fact, name))),
    others: totals.filter((total) => !total.facts['case-days'] && !changes.some(({ title }) => title === total.name)),
  };
};

const changeOf = ({ name, facts, note }: Total, labels: FieldLabels): readonly DayCount[] => {
  const [before, after] = [newest(facts, 'total-days-before'), newest(facts, 'total-days')];
  if (before?.kind !== 'number' || after?.kind !== 'number' || before.source !== after.source || before.asOf !== after.asOf) return [];
  return [{ title: name, amounts: [{ ...before, label: labels['total-days-before']?.label }, { ...after, label: labels['total-days']?.label }], cited: after, note }];
};

/** A case is called by its note, which says which project it was. */
const caseOf = (fact: Cited, name: Text): readonly DayCount[] => {
  if (fact.kind !== 'number') return [];
  const { note, ...cited } = fact;
  return [{ title: note ?? name, amounts: [fact], cited }];
};
