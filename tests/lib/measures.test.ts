import { expect, it } from 'vitest';
import { inUnit } from '#lib/measures.ts';

it.each([[1.3, 'wan-yi-cny', 'yi-cny', 13000], [100_000, 'pflops', 'wan-pflops', 10], [8041.56, 'wan-kw', 'wan-kw', 8041.56]] as const)('%d %s on a scale in %s is %d', (value, from, to, expected) => expect(inUnit(value, from, to)).toBe(expected));
it('a unit of something else is refused', () => expect(() => inUnit(3, 'gw', 'wan-kw')).toThrow('no scale of "wan-kw" holds a figure in "gw"'));
