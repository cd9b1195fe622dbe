import { describe, expect, it } from 'vitest';
import { paired } from '#lib/unit-pairs.ts';
import type { Unit } from '#schemas/units.ts';

describe('a figure about land', () => {
  it.each<[number, Unit, 'zh' | 'en', number, Unit]>([
    [9.97, 'km2', 'zh', 14955, 'mu'],
    [9.97, 'km2', 'en', 997, 'ha'],
    [165.32, 'km2', 'zh', 247980, 'mu'],
    [1, 'ha', 'zh', 15, 'mu'],
    [2796, 'mu', 'en', 186.4, 'ha'],
    [1.7, 'wan-mu', 'zh', 11.33, 'km2'],
    [1.7, 'wan-mu', 'en', 1133, 'ha'],
    [240, 'cny-per-m2', 'zh', 16, 'wan-cny-per-mu'],
    [36, 'wan-cny-per-mu', 'en', 540, 'cny-per-m2'],
    [112_000, 'cny-per-mu', 'zh', 168, 'cny-per-m2'],
  ])('of %d %s stands for readers of %s beside %d %s', (value, unit, lang, other, otherUnit) => {
    expect(paired([value], unit, lang)).toMatchObject({ values: [other], unit: otherUnit });
  });

  it('keeps both ends of a range', () => {
    expect(paired([225, 285], 'cny-per-m2', 'zh')).toEqual({ values: [15, 19], unit: 'wan-cny-per-mu', rule: 'price' });
  });
});

describe('no second unit', () => {
  it.each<[number, Unit, 'zh' | 'en']>([[2796, 'mu', 'zh'], [28.8, 'ha', 'en'], [42.59, 'wan-km2', 'zh'], [27119, 'km2', 'zh'], [1000, 'km2', 'en'], [46000, 'm2', 'zh'], [280, 'yi-cny', 'en']])('stands beside %d %s for readers of %s', (value, unit, lang) => {
    expect(paired([value], unit, lang)).toBeUndefined();
  });
});
