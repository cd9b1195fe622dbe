import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decorative, ratedPairs, tokenPairs } from '#lib/token-pairs.ts';
import { coloursIn, schemes, tokensIn } from '#lib/tokens.ts';

const src = resolve(import.meta.dirname, '../../src');
const tokens = tokensIn(readFileSync(join(src, 'styles/tokens.css'), 'utf8'));

describe.each(schemes)('in %s', (scheme) => {
  it.each(ratedPairs(tokens))('$front on $back has a contrast of at least $least', ({ least, ...pair }) => {
    expect(pair[scheme]).toBeGreaterThanOrEqual(least);
  });
});

describe('the pairs', () => {
  const tested = new Set(tokenPairs.flatMap(({ front, back }) => [front, back]));

  it('name every colour there is, save those that carry no meaning', () => {
    expect(coloursIn(tokens).length).toBeGreaterThan(20);
    expect(coloursIn(tokens).filter((name) => !tested.has(name) && !decorative.includes(name))).toEqual([]);
    expect(decorative.filter((name) => tested.has(name) || !tokens.has(name))).toEqual([]);
  });

  it('hold every text colour that a rule sets together with a background', () => {
    const rules = globSync('**/*.{css,astro}', { cwd: src }).flatMap((file) => [...readFileSync(join(src, file), 'utf8').matchAll(/\{([^{}]*)\}/g)].map(([, body = '']) => ({ file, body })));
    const set = rules.flatMap(({ file, body }) => {
      const [, back] = /\bbackground(?:-color)?: var\(--([\w-]+)\)/.exec(body) ?? [];
      const [, front] = /(?<![\w-])color: var\(--([\w-]+)\)/.exec(body) ?? [];
      return back && front ? [{ file, front, back }] : [];
    });
    expect(set.length).toBeGreaterThan(8);
    expect(set.filter(({ front, back }) => !tokenPairs.some((pair) => pair.front === front && pair.back === back))).toEqual([]);
  });
});
