import type { Unit } from '#schemas/units.ts';

export type MeasureId = 'funds' | 'funds-outside' | 'gdp' | 'new-energy' | 'compute';

/** What is drawn over the years: its fields, the unit of its scale, and the fields of plans that a record may state beside it. */
export interface Measure {
  readonly id: MeasureId;
  readonly unit: Unit;
  readonly fields: readonly string[];
  readonly plans: readonly string[];
}

export const measures: readonly Measure[] = [
  { id: 'funds', unit: 'yi-cny', fields: ['funds-in-place', 'investment-funds-in-place'], plans: ['funds-expected', 'funds-target'] },
  { id: 'funds-outside', unit: 'yi-cny', fields: ['funds-in-place-outside', 'investment-funds-outside'], plans: ['funds-expected', 'funds-target'] },
  { id: 'gdp', unit: 'yi-cny', fields: ['gdp'], plans: [] },
  { id: 'new-energy', unit: 'wan-kw', fields: ['new-energy-installed'], plans: ['new-energy-installed-expected'] },
  { id: 'compute', unit: 'wan-pflops', fields: ['compute'], plans: ['compute-target'] },
];

/** How many of the unit of a scale there are in a unit that sources use for the same thing; both are powers of ten apart. */
const IN_SCALE: Partial<Record<Unit, readonly [Unit, number]>> = { 'wan-yi-cny': ['yi-cny', 1e4], pflops: ['wan-pflops', 1e-4] };

/** A figure in the unit of a scale, without binary dust: `inUnit(1.3, 'wan-yi-cny', 'yi-cny')` → `13000`. */
export const inUnit = (value: number, from: Unit, to: Unit): number => {
  if (from === to) return value;
  const [unit, factor] = IN_SCALE[from] ?? [];
  if (unit !== to || !factor) throw new Error(`no scale of "${to}" holds a figure in "${from}"`);
  return Number((value * factor).toPrecision(12));
};
