import { expect, it } from 'vitest';
import { bare, pairMap, pairsIn, plain, readQuery } from '#lib/search/plain.ts';

it('makes what is typed comparable: widths, case, Traditional characters, thousands, control characters', () => {
  expect(plain('ＡＢ　電價\u0007 1,036 亩 ', pairMap('電电價价'))).toBe('ab 电价 1036 亩');
});

it('reads no more of a query than says something, and cuts no character in two', () => {
  expect([...readQuery('😀'.repeat(300), new Map())]).toHaveLength(200);
});

it('leaves letters and digits, and cuts them in pairs', () => {
  expect([bare('国办发〔2019〕11 号'), pairsIn('电价表'), pairsIn('电')]).toEqual(['国办发201911号', ['电价', '价表'], []]);
});
