import { describe, expect, it } from 'vitest';
import { leastContrast, ratedPairs, tokenPairs } from '#lib/token-pairs.ts';
import { tokensIn } from '#lib/tokens.ts';

const tokens = tokensIn(tokenPairs.flatMap(({ front, back }) => [`--${back}: light-dark(#ffffff, #000000);`, `--${front}: light-dark(#000000, #767676);`]).join(''));
const rated = ratedPairs(tokens);

describe('the pairs of colours', () => {
  it('name each pair once', () => {
    const names = tokenPairs.map(({ front, back }) => `${front} on ${back}`);
    expect(names.length).toBeGreaterThan(30);
    expect(new Set(names).size).toBe(names.length);
  });

  it('carry their contrast in light and dark', () => {
    const ink = rated.find(({ front, back }) => front === 'ink' && back === 'ground');
    expect([ink?.light.toFixed(2), ink?.dark.toFixed(2)]).toEqual(['21.00', '4.62']);
  });

  it('give the least contrast of a colour, and none for a paper', () => {
    expect(leastContrast('ink', rated)?.light.toFixed(2)).toBe('21.00');
    expect(leastContrast('ground', rated)).toBeUndefined();
  });
});
