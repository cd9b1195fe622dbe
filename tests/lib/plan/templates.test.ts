import { expect, it } from 'vitest';
import { fill } from '#lib/plan/templates.ts';

it.each([
  ['Day {n}', { n: 3 }, 'Day 3'], ['{w} + {d} + {w}', { w: 60, d: 7 }, '60 + 7 + 60'], ['{a}', { b: 1 }, '{a}'], ['{a}', { a: '{b} $1' }, '{b} $1'], ['{constructor}', {}, '{constructor}'],
])('%s with %j is %s', (template, values, text) => expect(fill(template, values)).toBe(text));
