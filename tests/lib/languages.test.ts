import { expect, it } from 'vitest';
import { htmlLang, langParams, languages } from '#lib/languages.ts';

it('Chinese comes first and has no prefix in addresses', () => {
  expect(languages[0]).toBe('zh');
  expect(langParams).toEqual([{ lang: 'zh', param: undefined }, { lang: 'en', param: 'en' }]);
});

it.each([['zh', 'zh-CN'], ['en', 'en']] as const)('%s is called %s in HTML', (lang, code) => {
  expect(htmlLang[lang]).toBe(code);
});

it('every language has a code and a parameter', () => {
  expect(languages.length).toBeGreaterThan(1);
  expect(Object.keys(htmlLang)).toEqual([...languages]);
  expect(langParams.map(({ lang }) => lang)).toEqual([...languages]);
});
