import { describe, expect, it } from 'vitest';
import { byPowers, byPowersUpTo, fromZero, overYears, stacked } from '#lib/scales.ts';

describe('a scale from zero', () => {
  it('ends at a round number above every value', () => {
    const scale = fromZero([95.8, 475.8]);
    expect(scale.ticks).toEqual([0, 100, 200, 300, 400, 500]);
    expect([scale.at(0), scale.at(125), scale.at(500)]).toEqual(['0%', '25%', '100%']);
  });

  it('holds nothing but zeros', () => expect(fromZero([0]).at(0)).toBe('0%'));
});

describe('a scale of powers of ten', () => {
  it('has a tick for each power around the values', () => {
    const scale = byPowers([0.3, 45, 180]);
    expect(scale.ticks).toEqual([0.1, 1, 10, 100, 1000]);
    expect(scale.at(10)).toBe('50%');
  });

  it('ends just above the largest value where room is short', () => {
    const scale = byPowersUpTo([1.8, 1034]);
    expect(scale.ticks).toEqual([1, 10, 100, 1000]);
    expect(scale.share(1034)).toBeLessThan(100);
    expect(scale.share(1)).toBe(0);
  });

  it('is one power wide at least', () => expect(byPowers([10]).ticks).toEqual([10, 100]));
});

it('a span of years holds the whole last year', () => {
  const scale = overYears(2021, 2024);
  expect(scale.ticks).toEqual([2021, 2022, 2023, 2024]);
  expect(scale.at(2024)).toBe('75%');
  expect(scale.share(2025)).toBe(100);
});

it('dots nearer than a dot are piled up, others stay below', () => expect(stacked([50, 50, 52, 70, 53.5], 4)).toEqual([0, 1, 2, 0, 3]));
