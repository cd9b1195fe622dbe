import { expect, it } from 'vitest';
import { learn } from '#lib/search/learn.ts';
import { smallIndex } from '../../fixtures/search.ts';

const learned = (...records: Parameters<typeof learn>[0]) => new Map(learn(records, smallIndex.concepts).map((concept) => [concept.zh[0], concept.home]));

it('leads from a name to the record that is called so first of all', () => {
  expect(learned({ id: 'park/one', names: ['兰山新区化工园', '兰山新区'] }, { id: 'park/two', names: ['兰山新区'] }).get('兰山新区')).toEqual(['park/two']);
});

it('leads nowhere from a name that two records share', () => {
  const names = learned({ id: 'park/one', names: ['甲', '兰山区'] }, { id: 'park/two', names: ['乙', '兰山区'] });
  expect([names.has('兰山区'), names.get('兰山区')]).toEqual([true, undefined]);
});

it('learns no word that the lexicon has, and none of one letter', () => {
  expect([...learned({ id: 'park/one', names: ['庆阳', '电价', '甲'] }).keys()]).toEqual([]);
});

it('keeps small words within a name', () => {
  expect([...learned({ id: 'policy/one', names: ['庆阳天水园电价'] }).keys()]).toContain('天水园');
});
