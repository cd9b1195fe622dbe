import type { Lang } from '#lib/languages.ts';

/** Clock times in a sentence; a word joiner keeps each of them on one line. */
export const clockTimesText = (times: readonly string[], lang: Lang): string => times.map((time) => time.replace('–', '\u2060–\u2060')).join(lang === 'zh' ? '、' : ' and ');
