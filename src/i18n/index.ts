import type { Lang } from '#lib/languages.ts';
import { en } from './en.ts';
import { zh, type Texts } from './zh.ts';

const dictionaries: Record<Lang, Texts> = { zh, en };

/** The texts of a language. */
export const texts = (lang: Lang): Texts => dictionaries[lang];

/** Words in a language; `foreign` tells that they are Chinese on a page of another language and need a language mark. */
export const words = (text: { zh: string; en?: string | undefined }, lang: Lang): { text: string; foreign: boolean } => {
  const translated = lang === 'zh' ? text.zh : text.en;
  return translated === undefined ? { text: text.zh, foreign: true } : { text: translated, foreign: false };
};

export type { Texts };
