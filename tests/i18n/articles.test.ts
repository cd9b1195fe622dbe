import { describe, expect, it } from 'vitest';
import { articleText, fromChineseNumeral } from '#i18n/articles.ts';

describe('a number in Chinese numerals', () => {
  it.each([['三', 3], ['十', 10], ['十五', 15], ['二十', 20], ['四十二', 42], ['一百零二', 102], ['一百一十', 110], ['一千二百四十二', 1242]])('%s is %i', (numeral, number) => {
    expect(fromChineseNumeral(numeral)).toBe(number);
  });
});

describe('the articles of a law', () => {
  it.each([
    ['stay as they are in Chinese', '第一百零二条', 'zh', '第一百零二条', false],
    ['are numbered in English', '第一百零二条', 'en', 'Article 102', false],
    ['are listed in English', '第七条、第八条、第九条', 'en', 'Articles 7, 8, 9', false],
    ['stay Chinese and say so where more is written', '第二条(2023年办法)', 'en', '第二条(2023年办法)', true],
  ] as const)('%s', (_rule, articles, lang, text, foreign) => {
    expect(articleText(articles, lang)).toEqual({ text, foreign });
  });
});
