import { describe, expect, it } from 'vitest';
import { type AnswerFile, answerTo, type FigureAnswer } from '#lib/search/answers.ts';
import { planner, plans } from '#lib/search/plan.ts';
import { smallIndex } from '../../fixtures/search.ts';

const index = {
  ...smallIndex,
  concepts: [
    ...smallIndex.concepts,
    { t: 'gansu', kind: 'region', zh: ['甘肃'], en: ['gansu'] }, { t: 'jiuquan', kind: 'region', zh: ['酒泉'], en: ['jiuquan'] }, { t: 'yunnan', kind: 'region', zh: ['云南'], en: ['yunnan'] },
    { t: 'eia', kind: 'topic', zh: ['环评'], en: ['eia'], home: ['procedure/eia'] },
    { t: 'data-computing', kind: 'topic', zh: ['数据中心'], en: [] },
  ] as const,
  entries: [...smallIndex.entries, { i: 'park/zone', u: '/parks/zone/', t: '庆阳新区', n: ['Qingyang New Zone', '庆阳'], d: '', r: 'qingyang', c: [], o: [], f: [] }],
  above: { qingyang: 'gansu', jiuquan: 'gansu' },
};
const answer = (about: string, of: string, wide?: true): FigureAnswer => ({ about, of, wide, title: `${about} ${of}`, rows: [], href: '/', page: '' });
const file: AnswerFile = {
  words: { power: ['电价', 'electricity price'], land: ['工业用地价格', '地价'], water: ['水价'], limit: ['多少天', 'how long'] },
  fillers: ['多少钱', '工业', '的', '是', '要', 'how long does', 'what is', 'the', 'in', 'does', 'take'], sources: {},
  answers: [answer('power', ''), answer('power', 'gansu', true), answer('power', 'qingyang', true), answer('land', 'qingyang'), answer('land', 'park/zone'), answer('water', '', true), answer('limit', 'procedure/eia'), answer('promise', 'qingyang')],
};
const ready = planner(index);
const asked = (query: string): string | undefined => {
  const [plan] = plans(query, ready);
  return plan && answerTo(plan, index, file)?.title;
};

describe('a figure is answered', () => {
  it.each([
    ['庆阳电价', 'power qingyang'], ['庆阳的电价是多少钱', 'power qingyang'], ['qydj', 'power qingyang'], ['慶陽電價', 'power qingyang'], ['Qingyang electricity price', 'power qingyang'], ['what is the electricity price in Qingyang', 'power qingyang'],
    ['酒泉电价', 'power gansu'], ['甘肃庆阳电价', 'power qingyang'], ['电价', 'power '],
    ['庆阳 工业用地价格', 'land qingyang'], ['庆阳新区地价', 'land park/zone'], ['庆阳新区电价', 'power qingyang'],
    ['酒泉水价', 'water '], ['环评要多少天', 'limit procedure/eia'], ['庆阳环评多少天', 'limit procedure/eia'], ['庆阳多少天', 'promise qingyang'],
  ])('to %s by %s', (query, title) => expect(asked(query)).toBe(title));
});

describe('no figure is answered', () => {
  it.each(['云南电价', '酒泉地价', '甘肃地价', '庆阳酒泉电价', '北京电价', '上海水价', '庆阳电价政策', '庆阳数据中心电价', '地价电价', '庆阳', '数据中心', '多少天', '环评', '环评材料', '庆阳房价', '', '<b>电价</b>', '电价2019'])('to %j', (query) => expect(asked(query)).toBeUndefined());
});
