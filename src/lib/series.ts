import type { Cited, Facts, NumberFact } from '#schemas/facts.ts';
import type { Text } from '#schemas/fields.ts';
import { inUnit, measures, type Measure, type MeasureId } from './measures.ts';
import { firstDay, lastDay } from './periods.ts';
import { isHeld, isShown } from './statements.ts';

export type Stated = NumberFact & { readonly field: string };

/** One figure for one period, with every source that states it to the digit. */
export interface Mark {
  /** `year`: a whole year; `part`: some months of one; `moment`: a day or month; `plan`: what is planned, wanted or foreseen. */
  readonly kind: 'year' | 'part' | 'moment' | 'plan';
  readonly period: string;
  /** In the unit of the series. */
  readonly value: number;
  readonly stated: readonly [Stated, ...Stated[]];
}

/** The marks of a measure in the order of time, and those of them that a line may join. */
export interface Series {
  readonly measure: Measure;
  readonly marks: readonly Mark[];
  readonly lines: readonly (readonly Mark[])[];
  readonly cautions: readonly Text[];
  /** How many statements are kept back until somebody has checked them. */
  readonly held: number;
}

interface StatedRecord {
  readonly facts: Facts;
  readonly caution?: Text | null;
  /** A record of one county is not about its city. */
  readonly county?: Text | null;
}

/** The series of a place from its own facts and the statistics kept for it, the richest first; a measure with fewer than two results has none. */
export const seriesOf = (records: readonly StatedRecord[]): readonly Series[] => {
  const own = records.filter(({ county }) => !county);
  return measures.map((measure) => series(own, measure)).filter(({ marks }) => marks.filter(isResult).length >= 2).sort((a, b) => b.marks.length - a.marks.length);
};

/** The newest whole years of a measure in some records: one mark, or several where sources differ. */
export const newestYear = (records: readonly StatedRecord[], id: MeasureId): readonly Mark[] => {
  const [measure] = measures.filter((one) => one.id === id);
  const years = measure ? series(records.filter(({ county }) => !county), measure).marks.filter(({ kind }) => kind === 'year') : [];
  return years.filter(({ period }) => period === years.at(-1)?.period);
};

const isResult = ({ kind }: Mark): boolean => kind !== 'plan';

const series = (records: readonly StatedRecord[], measure: Measure): Series => {
  const stating = records.filter(({ facts }) => numbers(facts, measure.fields).length > 0);
  const marks = marksOf(stating.flatMap(({ facts }) => numbers(facts, [...measure.fields, ...measure.plans])), measure);
  const held = records.flatMap(({ facts }) => measure.fields.flatMap((field) => (facts[field] ?? []).filter(isHeld)));
  return { measure, marks, lines: linesOf(marks), cautions: stating.flatMap(({ caution }) => caution ?? []), held: held.length };
};

const numbers = (facts: Facts, fields: readonly string[]): Stated[] =>
  fields.flatMap((field) => (facts[field] ?? []).filter(isShown).filter(isNumber).map((fact) => ({ ...fact, field })));

const isNumber = (fact: Cited): fact is NumberFact => fact.kind === 'number';

const marksOf = (stated: readonly Stated[], measure: Measure): readonly Mark[] => {
  const same = Map.groupBy(stated, (one) => [one.asOf, inUnit(one.value, one.unit, measure.unit), one.qualifier, kindOf(one, measure)].join());
  return [...same.values()].flatMap(([first, ...others]) => (first ? [mark([first, ...others], measure)] : [])).sort(byTime);
};

const mark = (stated: Mark['stated'], measure: Measure): Mark => ({ kind: kindOf(stated[0], measure), period: stated[0].asOf, value: inUnit(stated[0].value, stated[0].unit, measure.unit), stated });

const kindOf = ({ field, nature, asOf }: Stated, { plans }: Measure): Mark['kind'] => {
  if (nature || plans.includes(field)) return 'plan';
  if (isYear(asOf)) return 'year';
  return asOf.includes('/') ? 'part' : 'moment';
};

const isYear = (period: string): boolean => /^\d{4}$/.test(period);

const byTime = (a: Mark, b: Mark): number => lastDay(a.period).localeCompare(lastDay(b.period)) || firstDay(a.period).localeCompare(firstDay(b.period));

/**
 * Whether a line may join two statements: the same field in the same unit for two whole years next to each other, results by one and the
 * same source, and both exact or both rounded the same way. All else may differ in definition, so that a line would claim a change nobody stated.
 */
export const mayJoin = (a: Stated, b: Stated): boolean =>
  a.field === b.field && a.unit === b.unit && a.source === b.source && a.qualifier === b.qualifier && !a.nature && !b.nature &&
  isYear(a.asOf) && isYear(b.asOf) && Number(a.asOf) + 1 === Number(b.asOf);

/** Runs of two and more marks that may be joined one by one. */
const linesOf = (marks: readonly Mark[]): readonly (readonly Mark[])[] => {
  const next = (from: Mark): Mark | undefined => marks.find((to) => from.stated.some((a) => to.stated.some((b) => mayJoin(a, b))));
  const followers = marks.map(next);
  const run = (from: Mark): readonly Mark[] => {
    const to = next(from);
    return to ? [from, ...run(to)] : [from];
  };
  return marks.filter((one) => next(one) && !followers.includes(one)).map(run);
};

export const largest = ({ marks }: Series): number => Math.max(...marks.map(({ value }) => value));

/** What kinds of marks a series has, for its legend: on a line, alone, part of a year, plan. */
export const kindsIn = ({ marks, lines }: Series): readonly ('joined' | 'result' | 'part' | 'plan')[] => {
  const kinds = marks.map((mark) => (lines.flat().includes(mark) ? 'joined' : mark.kind === 'part' || mark.kind === 'plan' ? mark.kind : 'result'));
  return (['joined', 'result', 'part', 'plan'] as const).filter((kind) => kinds.includes(kind));
};

/** What a series says in one sentence: a change along a line, or else two results that stand apart in time; several figures for a period are all told. */
export type Finding =
  | { readonly kind: 'line'; readonly from: Mark; readonly to: Mark }
  | { readonly kind: 'apart'; readonly from: readonly Mark[]; readonly to: readonly Mark[] };

/** The longest line tells the finding; without one it is the first and the last whole year, or the first and the last period if there are not two. */
export const finding = ({ marks, lines }: Series): Finding => {
  const line = lines.toSorted((a, b) => b.length - a.length)[0];
  const [from, to] = [line?.[0], line?.at(-1)];
  if (from && to) return { kind: 'line', from, to };
  const years = marks.filter(({ kind }) => kind === 'year');
  const told = new Set(years.map(({ period }) => period)).size > 1 ? years : marks.filter(isResult);
  const at = (period: string | undefined): readonly Mark[] => told.filter((one) => one.period === period);
  return { kind: 'apart', from: at(told[0]?.period), to: at(told.at(-1)?.period) };
};
