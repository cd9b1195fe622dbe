import { expect, it } from 'vitest';
import { annotate } from '#lib/search/annotate.ts';
import { learn } from '#lib/search/learn.ts';
import { smallIndex } from '../../fixtures/search.ts';

const page = { id: 'policy/trial', url: '/policies/trial/', title: '庆阳电价办法', description: '说明', headings: '', body: '本办法依据国办发〔2019〕11号，电价为 0.4 元。', own: '本办法依据国办发〔2019〕11号，电价为 0.4 元。' };
const weightOf = (t: string, facts?: Parameters<typeof annotate>[2]): number => {
  const { c } = annotate(page, undefined, facts, smallIndex.concepts, {}, []);
  const at = c.findIndex((value, place) => place % 2 === 0 && smallIndex.concepts[value]?.t === t);
  return at < 0 ? 0 : c[at + 1] ?? 0;
};

it('weighs a word in the title, and not one that is nowhere', () => {
  expect(weightOf('electricity')).toBeGreaterThan(5);
  expect(weightOf('land-price')).toBe(0);
});

it('tells its own document number from one it mentions', () => {
  expect(annotate(page, undefined, undefined, smallIndex.concepts, {}, []).o).toEqual(['~国办发2019-11']);
  expect(annotate(page, undefined, { names: [], regions: [], concepts: [], documentNo: '国办发〔2019〕11号' }, smallIndex.concepts, {}, []).o).toEqual(['国办发2019-11']);
});

it('learns short names whole, and what known words leave of long ones', () => {
  const learned = learn([{ id: 'park/trial', names: ['庆阳北河湾电价园'] }], smallIndex.concepts);
  expect(learned.map(({ zh }) => zh[0])).toEqual(['庆阳北河湾电价园', '北河湾']);
  expect(learned[0]?.home).toEqual(['park/trial']);
});
