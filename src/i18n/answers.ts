import { enAnswers } from './en-answers.ts';
import { zhAnswers } from './zh-answers.ts';

/** The texts of the answers in figures in a language. */
export const answerTexts = (lang: 'zh' | 'en'): typeof zhAnswers => (lang === 'zh' ? zhAnswers : enAnswers);

/** The words of both languages: a Chinese page is asked in English too. */
export const answerWords = (): { words: Readonly<Record<string, readonly string[]>>; fillers: readonly string[] } => ({
  words: Object.fromEntries(Object.entries(zhAnswers.words).map(([about, list]) => [about, [...list, ...(enAnswers.words[about] ?? [])]])),
  fillers: [...zhAnswers.fillers, ...enAnswers.fillers],
});
