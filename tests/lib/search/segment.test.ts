import { describe, expect, it } from 'vitest';
import { segment } from '#lib/search/segment.ts';
import { vocabulary } from '#lib/search/vocabulary.ts';
import { soundsOf } from '#lib/search/sounds.ts';
import { smallIndex } from '../../fixtures/search.ts';

const words = vocabulary(smallIndex.concepts, soundsOf(smallIndex.sounds));
const read = (query: string, ...more: [number?, string?]): readonly string[] => segment(query, words, ...more).map(({ text, manner }) => `${text}:${manner}`);

describe('a query is cut into what explains most of it', () => {
  it.each([
    ['庆阳电价', ['庆阳:exact', '电价:exact']],
    ['施工许可证', ['施工许可证:exact']],
    ['庆阳dianjia', ['庆阳:exact', 'dianjia:pinyin']],
    ['qydj', ['qy:initials', 'dj:initials']],
    ['施工许克证', ['施工许克证:slip']],
    ['电价abc', ['电价:exact', 'abc:unread']],
    ['天空电价', ['天:exact', '空:unread', '电价:exact']],
  ])('%s', (query, wanted) => {
    expect(read(query)).toEqual(wanted);
  });

  it('letters of one run are read whole or not at all', () => {
    expect(read('dianjiaxx')).toEqual(['dianjiaxx:unread']);
  });

  it('what must not be one piece is read as several', () => {
    expect(read('施工许可证', 99, '施工许可证')).toEqual(['施工许可:exact', '证:unread']);
  });
});

it('takes no leftover of a name for what was meant by a slip', () => {
  const learned = (home?: readonly string[]) => vocabulary([{ t: 'park/trial#青羊', kind: 'topic', zh: ['青洋'], en: [], ...(home ? { home } : {}) }], soundsOf('qing:青 yang:洋阳'));
  expect(segment('青阳', learned())[0]?.manner).toBe('unread');
  expect(segment('青阳', learned(['park/trial']))[0]?.manner).toBe('slip');
});

const trial = (words: readonly { readonly zh: readonly string[]; readonly weak?: boolean }[], titles = '') => vocabulary(words.map(({ zh, weak }, at) => ({ t: `trial-${at}`, kind: 'topic', zh, en: [], weak })), soundsOf('yong:用 shui:水 di:地 zhi:指 biao:标 de:地得'), titles);

it('takes a letter of another word, and what stands in a title, for no slip', () => {
  expect(segment('用水指标', trial([{ zh: ['用地指标'] }]))[0]?.manner).toBe('slip');
  expect(segment('用水指标', trial([{ zh: ['用地指标'] }, { zh: ['用水'] }])).map(({ text }) => text)).toEqual(['用水', '指标']);
  expect(segment('用水指标', trial([{ zh: ['用地指标'] }], '某市用水指标办法'))[0]?.manner).toBe('unread');
});

it('takes a unit beside unknown letters, and a letter between two such, for one of them', () => {
  const words = trial([{ zh: ['度'], weak: true }, { zh: ['税'] }, { zh: ['要求'] }]);
  expect(segment('强度要求', words).map(({ text }) => text)).toEqual(['强度', '要求']);
  expect(segment('六税两费', words).map(({ text, manner }) => `${text}:${manner}`)).toEqual(['六税两费:unread']);
  expect(segment('税要求', words).map(({ text }) => text)).toEqual(['税', '要求']);
});
