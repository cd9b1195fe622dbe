import type { Tariff } from '#schemas/electricity.ts';
import type { NumberFact } from '#schemas/facts.ts';
import { isHeld, isShown } from './statements.ts';
import { energyCharge } from './tariffs.ts';

/** The addends of a delivered price, in the order of the formula; `demand` is the monthly part of the two-part tariff. */
export const addends = ['generation', 'loss', 'td', 'demand', 'system', 'surcharge'] as const;

/** The addends that are charged by the kWh. */
export const perKwh = addends.filter((part) => part !== 'demand');

/** How many of the addends by the kWh carry a figure. */
export const knownParts = (price: Record<(typeof addends)[number], Known>): number => perKwh.filter((part) => price[part].kind === 'figure').length;

/** How tall a known addend is drawn: to one scale in every grid, an addend of 0.01 yuan per kWh about as tall as a line of text. */
export const blockHeight = (yuanPerKwh: number): string => `${Number((yuanPerKwh * 110).toFixed(2))}rem`;

/** What a grid's tariff tells of an addend: a figure, only a rate to compute it with, a figure held back, or nothing. */
export type Known =
  | { readonly kind: 'figure'; readonly figure: Figured }
  | { readonly kind: 'rate'; readonly rate: NumberFact }
  | { readonly kind: 'held' }
  | { readonly kind: 'unknown' };

type Figured = Pick<NumberFact, 'value' | 'unit' | 'asOf' | 'asOfBasis' | 'source' | 'confidence' | 'derived'>;

/** Prices in yuan per kWh at 110 kV under the two-part tariff. No total: an addend is always missing. */
export const deliveredPrice = (tariff: Tariff): Record<(typeof addends)[number], Known> => ({
  generation: { kind: 'unknown' },
  loss: lossOf(tariff),
  td: transmission(tariff),
  demand: { kind: 'unknown' },
  system: { kind: 'unknown' },
  surcharge: surchargeOf(tariff),
});

const numbers = (tariff: Tariff, field: string): readonly NumberFact[] => (tariff.facts[field] ?? []).filter((fact): fact is NumberFact => fact.kind === 'number');

const lossOf = (tariff: Tariff): Known => {
  const rate = numbers(tariff, 'line-loss-rate-in-province').find(isShown);
  return rate ? { kind: 'rate', rate } : { kind: 'unknown' };
};

const transmission = (tariff: Tariff): Known => {
  const value = energyCharge(tariff, 'two-part', '110kv');
  const { unit, asOf, source, confidence } = tariff;
  return value === undefined || confidence === 'low' ? { kind: 'unknown' } : { kind: 'figure', figure: { value, unit, asOf, source, confidence } };
};

const surchargeOf = (tariff: Tariff): Known => {
  const stated = numbers(tariff, 'government-fund-surcharge-total');
  const figure = stated.find(isShown);
  if (figure) return { kind: 'figure', figure };
  return { kind: stated.some(isHeld) ? 'held' : 'unknown' };
};
