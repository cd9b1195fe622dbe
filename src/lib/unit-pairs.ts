import type { Unit } from '#schemas/units.ts';
import { cnyPerM2, hectares, wanPerMu } from './land-prices.ts';
import type { Lang } from './languages.ts';

/** The same amounts in the unit that readers of a language compare, and which rule turned one into the other. */
export interface Paired {
  readonly values: readonly number[];
  readonly unit: Unit;
  readonly rule: 'area' | 'price';
}

const HECTARES_PER_KM2 = 100;
const MU_PER_HECTARE = 15;
const MU_PER_KM2 = HECTARES_PER_KM2 * MU_PER_HECTARE;

/** From this size on an area is a territory, which nobody counts in mu or hectares. */
const TERRITORY_KM2 = 1000;

type Pair = readonly [Unit, (value: number) => number, Paired['rule']];

const prices: Partial<Record<Unit, Pair>> = {
  'cny-per-m2': ['wan-cny-per-mu', wanPerMu, 'price'],
  'wan-cny-per-mu': ['cny-per-m2', cnyPerM2, 'price'],
  'cny-per-mu': ['cny-per-m2', (value) => cnyPerM2(value / 10_000), 'price'],
};

const PAIRS: Readonly<Record<Lang, Partial<Record<Unit, Pair>>>> = {
  zh: {
    ...prices,
    km2: ['mu', (value) => exact(value * MU_PER_KM2), 'area'],
    ha: ['mu', (value) => exact(value * MU_PER_HECTARE), 'area'],
    'wan-mu': ['km2', (value) => toHundredths((value * 10_000) / MU_PER_KM2), 'area'],
  },
  en: {
    ...prices,
    km2: ['ha', (value) => exact(value * HECTARES_PER_KM2), 'area'],
    mu: ['ha', hectares, 'area'],
    'wan-mu': ['ha', (value) => Math.round(hectares(value * 10_000)), 'area'],
  },
};

/** Amounts in the unit that stands beside the source's: `paired([9.97], 'km2', 'zh')` → 14,955 mu; `undefined` where readers need none. */
export const paired = (values: readonly number[], unit: Unit, lang: Lang): Paired | undefined => {
  const pair = PAIRS[lang][unit];
  if (!pair || (unit === 'km2' && values.some((value) => value >= TERRITORY_KM2))) return undefined;
  const [other, convert, rule] = pair;
  return { values: values.map(convert), unit: other, rule };
};

/** Without binary dust: 9.97 × 1,500 is 14,955. */
const exact = (value: number): number => Number(value.toPrecision(12));

const toHundredths = (value: number): number => Math.round(value * 100) / 100;
