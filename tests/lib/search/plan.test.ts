import { expect, it } from 'vitest';
import { planner, plans } from '#lib/search/plan.ts';
import { smallIndex } from '../../fixtures/search.ts';

const ready = planner(smallIndex);
const named = (concepts: readonly string[]) => concepts.map((t) => smallIndex.concepts.findIndex((concept) => concept.t === t));

it('keeps what says something and leaves the small words out', () => {
  const [plan] = plans('庆阳的电价是什么', ready);
  expect(plan?.pieces.map(({ senses }) => senses[0]?.at)).toEqual(named(['qingyang', 'electricity']));
});

it('reads numbers, figures and words that it does not know', () => {
  expect(plans('国办发〔2019〕11号', ready)[0]?.numbers[0]).toMatchObject({ year: '2019', number: '11' });
  expect(plans('0.4元电价', ready)[0]?.figures).toEqual(['0.4元']);
  expect(plans('电价的北河湾', ready)[0]?.unread).toEqual(['北河湾']);
});

it('reads a whole name a second time by the words in it', () => {
  const concepts = [...smallIndex.concepts, { t: 'park/trial#庆阳电价园', kind: 'topic' as const, zh: ['庆阳电价园'], en: [], home: ['park/trial'] }];
  const ways = plans('庆阳电价园', planner({ ...smallIndex, concepts }));
  expect(ways.map(({ pieces, after }) => [pieces.length, after ?? false])).toEqual([[1, false], [2, true]]);
});

it('looks for small words as they stand where there are no others, and for no single letter', () => {
  expect(plans('是什么', ready)[0]?.unread).toEqual(['是什么']);
  expect(plans('电价 x', ready)[0]?.unread).toEqual([]);
});
