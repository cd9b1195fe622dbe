import { expect, it } from 'vitest';
import { fill, fillCount } from '#lib/plan/templates.ts';

it.each([
  ['Day {n}', { n: 3 }, 'Day 3'], ['{w} + {d} + {w}', { w: 60, d: 7 }, '60 + 7 + 60'], ['{a}', { b: 1 }, '{a}'], ['{a}', { a: '{b} $1' }, '{b} $1'], ['{constructor}', {}, '{constructor}'],
])('%s with %j is %s', (template, values, text) => expect(fill(template, values)).toBe(text));

it.each([['{n} step|{n} steps', 1, '1 step'], ['{n} step|{n} steps', 2, '2 steps'], ['{n} step|{n} steps', 0, '0 steps'], ['{n} 步', 1, '1 步'], ['{n} 步', 3, '3 步']])('%s for %d is %s', (forms, n, text) => expect(fillCount(forms, n)).toBe(text));
