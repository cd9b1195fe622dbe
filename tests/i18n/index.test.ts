import { describe, expect, it } from 'vitest';
import { texts, words } from '#i18n/index.ts';
import { languages } from '#lib/languages.ts';

/** Every text with its path; a text with a number in it is a function. */
const leaves = (value: unknown, path = ''): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key)) : [[path, value]];

const zh = leaves(texts('zh'));
const en = leaves(texts('en'));

describe('the texts of the site', () => {
  it('have the same keys in every language', () => {
    expect(zh.length).toBeGreaterThan(100);
    expect(en.map(([path]) => path).sort()).toEqual(zh.map(([path]) => path).sort());
  });

  it.each(languages)('are never empty in %s', (lang) => {
    const all = leaves(texts(lang));
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(([, text]) => (typeof text === 'string' ? text.trim() === '' : typeof text !== 'function')).map(([path]) => path)).toEqual([]);
  });

  it('take a number in English where they take one in Chinese', () => {
    const functions = (list: typeof zh): string[] => list.filter(([, text]) => typeof text === 'function').map(([path]) => path).sort();
    expect(functions(zh).length).toBeGreaterThan(5);
    expect(functions(en)).toEqual(functions(zh));
  });

  it('have no Chinese in English but the name of the other language', () => {
    const chinese = en.filter(([, text]) => /\p{Script=Han}/u.test(String(text))).map(([path]) => path);
    expect(chinese.filter((path) => !/^(?:site\.other|notFound\.)/.test(path))).toEqual([]);
  });

  it('are written in Chinese, save names of formats and what greets readers of English', () => {
    const foreign = zh.filter(([, text]) => typeof text === 'string' && /\p{Script=Latin}/u.test(text) && !/\p{Script=Han}/u.test(text)).map(([path]) => path);
    expect(foreign).toEqual(['site.other', 'notices.file.pdf', 'notices.hash']);
  });
});

it.each([
  ['Chinese on a Chinese page', { zh: '面积', en: 'Area' }, 'zh', { text: '面积', foreign: false }],
  ['a translation on an English page', { zh: '面积', en: 'Area' }, 'en', { text: 'Area', foreign: false }],
  ['Chinese on an English page where no translation exists, marked as such', { zh: '面积' }, 'en', { text: '面积', foreign: true }],
  ['Chinese on a Chinese page where no translation exists', { zh: '面积' }, 'zh', { text: '面积', foreign: false }],
] as const)('words of the content are %s', (_what, text, lang, expected) => {
  expect(words(text, lang)).toEqual(expected);
});
