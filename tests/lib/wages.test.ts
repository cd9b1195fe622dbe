import { expect, it } from 'vitest';
import { wageTiers } from '#lib/wages.ts';
import type { Fact } from '#schemas/facts.ts';

const wage = (value: number, unit: 'cny-per-month' | 'cny-per-hour', confidence: 'medium' | 'low' = 'medium'): Fact => ({ kind: 'number', value, unit, asOf: '2025-07-01', source: 'table', confidence });

it('tiers stand in order with their monthly and hourly wage', () => {
  const tiers = wageTiers({
    'hourly-minimum-wage-tier-2': [wage(19, 'cny-per-hour')],
    'monthly-minimum-wage-tier-1': [wage(2070, 'cny-per-month')],
    'monthly-minimum-wage-tier-2': [wage(1920, 'cny-per-month')],
  });
  expect(tiers.map(({ tier, monthly, hourly }) => [tier, monthly?.value, hourly?.value])).toEqual([[1, 2070, undefined], [2, 1920, 19]]);
});

it('low confidence is not shown', () => {
  expect(wageTiers({ 'monthly-minimum-wage-tier-1': [wage(1, 'cny-per-month', 'low')] })).toEqual([{ tier: 1, monthly: undefined, hourly: undefined }]);
});

it('a record without tiers has none', () => {
  expect(wageTiers({ 'lowest-first-tier-monthly': [wage(2080, 'cny-per-month')] })).toEqual([]);
});
