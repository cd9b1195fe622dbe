import type { Lang } from '#lib/languages.ts';

const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A number below ten thousand in Chinese numerals: `一百零二` → `102`, `十五` → `15`. */
export const fromChineseNumeral = (numeral: string): number => {
  let [total, digit] = [0, 0];
  for (const sign of numeral) {
    const unit = UNITS[sign];
    if (unit === undefined) digit = Math.max(0, DIGITS.indexOf(sign));
    else [total, digit] = [total + (digit || 1) * unit, 0];
  }
  return total + digit;
};

/** Articles of a law as readers of a language cite them: `第九条、第一百零二条` → `Articles 9, 102`. What else stands in the text stays Chinese. */
export const articleText = (articles: string, lang: Lang): { text: string; foreign: boolean } => {
  const numbers = [...articles.matchAll(/第([零一二三四五六七八九十百千]+)条/g)].map(([, numeral = '']) => fromChineseNumeral(numeral));
  const rest = articles.replace(/第[零一二三四五六七八九十百千]+条|、/g, '').trim();
  if (lang === 'zh' || numbers.length === 0 || rest !== '') return { text: articles, foreign: lang !== 'zh' };
  return { text: `${numbers.length > 1 ? 'Articles' : 'Article'} ${numbers.join(', ')}`, foreign: false };
};
