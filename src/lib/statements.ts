import type { Cited, Fact, Facts, UnknownFact } from '#schemas/facts.ts';
import type { FieldLabels } from '#schemas/labels.ts';
import { newestFirst } from './periods.ts';

/** Statements of one field, ready to be shown: the newest first, low confidence set apart. */
export interface Statement {
  readonly field: string;
  readonly shown: readonly Cited[];
  readonly unknown: UnknownFact | undefined;
  /** How many statements are kept back until somebody has checked them. */
  readonly held: number;
}

const isCited = (fact: Fact): fact is Cited => fact.kind !== 'unknown';

/** Low confidence is not shown as a figure; it is listed on the page of sources. */
export const isShown = (fact: Fact): fact is Cited => isCited(fact) && fact.confidence !== 'low';
export const isHeld = (fact: Fact): fact is Cited => isCited(fact) && fact.confidence === 'low';

/** The statements of a record in the order its author gave the fields. */
export const statementsOf = (facts: Facts): readonly Statement[] =>
  Object.entries(facts).map(([field, stated]) => ({
    field,
    shown: stated.filter(isShown).sort((a, b) => newestFirst(a.asOf, b.asOf)),
    unknown: stated.find((fact): fact is UnknownFact => fact.kind === 'unknown'),
    held: stated.filter(isHeld).length,
  }));

/** The statements whose label belongs to one of the groups. */
export const inGroups = (statements: readonly Statement[], labels: FieldLabels, groups: readonly string[]): readonly Statement[] =>
  statements.filter(({ field }) => groups.includes(labels[field]?.group ?? ''));

/** The newest statement of a field that may be shown. */
export const newest = (facts: Facts, field: string): Cited | undefined => statementsOf(facts).find((statement) => statement.field === field)?.shown[0];

/** The statement by which a record is recognised when it is folded up: its newest number that is a result, else its newest number, else its first words. */
export const headline = (statements: readonly Statement[]): { readonly field: string; readonly fact: Cited } | undefined => {
  const newest = statements.flatMap(({ field, shown: [fact] }) => (fact ? [{ field, fact }] : []));
  const numbers = newest.filter(({ fact }) => fact.kind === 'number' || fact.kind === 'range').sort((a, b) => newestFirst(a.fact.asOf, b.fact.asOf));
  return numbers.find(({ fact }) => !fact.nature) ?? numbers[0] ?? newest[0];
};
