import type { Cited, NumberFact, UnknownFact } from '#schemas/facts.ts';
import type { Text } from '#schemas/fields.ts';
import type { FieldLabels } from '#schemas/labels.ts';
import type { ParkCosts } from './park-costs.ts';
import type { Statement } from './statements.ts';

/** One of the few facts that stand in large at the head of a page: the newest statement, or a gap. */
export interface KeyFact {
  readonly field: string;
  readonly label: Text;
  readonly fact?: Cited | undefined;
  readonly unknown?: UnknownFact | undefined;
  /** Whether all that was found is kept back until somebody has checked it. */
  readonly held: boolean;
  readonly staleAfterYears?: number | undefined;
}

/** What a page answers first: the fields that answer it, the best first. A question that may be left out is not asked where nothing answers it. */
export interface Question {
  readonly fields: readonly [string, ...string[]];
  readonly optional?: true;
}

/** What a manager asks about a place before anything else. */
const REGION: readonly Question[] = [
  { fields: ['gdp'] },
  { fields: ['population-resident', 'population-total'] },
  { fields: ['area'] },
  { fields: ['investment-funds-outside', 'investment-funds-in-place'], optional: true },
  { fields: ['new-energy-installed', 'gdp-growth', 'gdp-per-capita', 'gdp-growth-average'], optional: true },
  { fields: ['industrial-added-value-growth', 'industry-contribution-to-growth', 'urbanisation-rate', 'railway-freight', 'investment-contracts-signed'], optional: true },
];

/** What a site selector asks about a park: how large, what for, who is there; then what land has cost, and whether there is any. */
const PARK: readonly Question[] = [
  { fields: ['planned-area', 'area-total', 'managed-area', 'built-area', 'developed-area'] },
  { fields: ['leading-industries'] },
  { fields: ['gross-industrial-output', 'industrial-output-above-scale', 'gross-output', 'gdp', 'gross-product', 'compute-capacity', 'companies-settled', 'settled-companies', 'companies-above-scale'] },
];
const LAND: readonly Question[] = [{ fields: ['available-land'] }];

/** The key facts of a place. */
export const regionKeys = (statements: readonly Statement[], labels: FieldLabels): readonly KeyFact[] => keyFacts(statements, labels, REGION);

/** The key facts of a park; `dealsLabel` names the median of past deals. */
export const parkKeys = (statements: readonly Statement[], labels: FieldLabels, deals: ParkCosts['deals'], dealsLabel: Text): readonly KeyFact[] => [
  ...keyFacts(statements, labels, PARK),
  landPrice(statements, labels, deals, dealsLabel),
  ...keyFacts(statements, labels, LAND),
];

/** The answers to questions, in their order. */
export const keyFacts = (statements: readonly Statement[], labels: FieldLabels, questions: readonly Question[]): readonly KeyFact[] =>
  questions.flatMap(({ fields, optional }) => {
    const found = statements.filter(({ field }) => fields.includes(field)).sort((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field));
    const said = found.find(({ shown }) => shown.length > 0) ?? found[0];
    if (optional && !said?.shown[0]) return [];
    const label = labels[said?.field ?? fields[0]];
    return [{ field: said?.field ?? fields[0], label: label?.label ?? { zh: fields[0] }, fact: said?.shown[0], unknown: said?.unknown, held: (said?.held ?? 0) > 0, staleAfterYears: label?.staleAfterYears }];
  });

/** What a card says of a park: how large it is, what land has cost. */
export const cardKeys = (statements: readonly Statement[], labels: FieldLabels, deals: ParkCosts['deals'], dealsLabel: Text): readonly KeyFact[] => [...keyFacts(statements, labels, PARK.slice(0, 1)), landPrice(statements, labels, deals, dealsLabel)];

/** What remains to be listed below the key facts: a field whose only statement, or gap, stands there is not said twice. */
export const besides = (statements: readonly Statement[], keys: readonly KeyFact[]): readonly Statement[] =>
  statements.filter(({ field, shown }) => !(shown.length < 2 && keys.some((key) => key.field === field && key.fact === shown[0])));

/** Past deals are records of their own, not a field of the park. */
const DEALS = 'land-deals';

/** What land has cost at a park: its own starting price, else the median of its deals or of its county's, with place and years; else a gap. */
export const landPrice = (statements: readonly Statement[], labels: FieldLabels, deals: ParkCosts['deals'], dealsLabel: Text): KeyFact => {
  const [own] = keyFacts(statements, labels, [{ fields: ['land-transfer-start-price'], optional: true }]);
  const [deal] = deals;
  if (own) return own;
  if (!deal) return { field: DEALS, label: dealsLabel, held: false };
  const { median, unit, asOf, source, confidence, firstYear, lastYear } = deal;
  const { zh, en } = deal.parkName ?? deal.county;
  const years = firstYear === lastYear ? `${firstYear}` : `${firstYear}–${lastYear}`;
  const note = { zh: `${zh}，${years}`, ...(en && { en: `${en}, ${years}` }) };
  return { field: DEALS, label: dealsLabel, fact: { kind: 'number', value: median, unit, asOf, source, confidence, note } satisfies NumberFact, held: false, staleAfterYears: 2 };
};
