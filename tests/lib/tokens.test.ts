import { describe, expect, it } from 'vitest';
import { colourOf, coloursIn, tokensIn } from '#lib/tokens.ts';

const tokens = tokensIn(':root { --ink: light-dark(#1f1c17, #f0eadd); --word: var(--ink); --space-1: 0.25rem; } :root:lang(en) { --space-1: 9rem; }');

describe('the tokens of a style sheet', () => {
  it('are read by name, as they were first set', () => {
    expect([...tokens]).toEqual([['ink', 'light-dark(#1f1c17, #f0eadd)'], ['word', 'var(--ink)'], ['space-1', '0.25rem']]);
  });

  it('give the colour of a scheme, also through another token', () => {
    expect(colourOf('ink', 'light', tokens)).toBe('#1f1c17');
    expect(colourOf('word', 'dark', tokens)).toBe('#f0eadd');
  });

  it('give no colour for a size or for what is not there', () => {
    expect(colourOf('space-1', 'light', tokens)).toBeUndefined();
    expect(colourOf('nothing', 'light', tokens)).toBeUndefined();
    expect(coloursIn(tokens)).toEqual(['ink', 'word']);
  });
});
