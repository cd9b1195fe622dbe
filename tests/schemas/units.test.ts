import { expect, it } from 'vitest';
import { fact } from '#schemas/facts.ts';
import { unit } from '#schemas/units.ts';

it('every unit is written once', () => {
  expect(unit.options.length).toBeGreaterThan(80);
  expect(new Set(unit.options).size).toBe(unit.options.length);
});

it.each(unit.options)('a figure may be in %s', (name) => {
  expect(fact.safeParse({ value: 1, unit: name, asOf: '2024', source: 'gazette', confidence: 'high' }).success).toBe(true);
});

it.each(['acre', 'KM2', 'km²', '', '元', null])('%j is no unit', (name) => {
  expect(unit.safeParse(name).success).toBe(false);
});
