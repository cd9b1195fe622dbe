import type { Lang } from '#lib/languages.ts';
import type { Measure } from '#lib/measures.ts';
import type { Finding, Mark } from '#lib/series.ts';
import { texts } from './index.ts';
import { monthsText, periodText } from './periods.ts';
import { chartUnit, quantity } from './quantities.ts';

/** What a series says as a sentence: `到位资金从 2021 年的 3,417.54 亿元升到 2024 年的 7,969.9 亿元`. */
export const seriesTitle = (found: Finding, { id }: Measure, lang: Lang): string => {
  const t = texts(lang).charts.series;
  const name = t.name[id];
  return tight(found.kind === 'line' ? t.line(name, told([found.from], lang), told([found.to], lang), found.to.value - found.from.value) : t.apart(name, told(found.from, lang), told(found.to, lang)));
};

/** No space stands between Chinese characters, wherever an amount begins with one: `2023 年超过 5,000 万千瓦`. */
const tight = (text: string): string => text.replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');

/** The period of some marks and each figure for it, in its own unit. */
export const told = (marks: readonly Mark[], lang: Lang): { period: string; amounts: readonly string[] } => ({
  period: periodText(marks[0]?.period ?? '', lang),
  amounts: marks.map(({ stated: [first] }) => quantity(first.value, first.unit, lang, first.qualifier)),
});

/** The label of a mark in the unit of its chart, with the months where they are not a whole year: `>6,000`, `7,170.91` over `1–9 月`. */
export const markLabel = ({ kind, period, value, stated: [first] }: Mark, unit: ReturnType<typeof chartUnit>, lang: Lang): readonly string[] => {
  const short = first.qualifier ? texts(lang).charts.series.short[first.qualifier] : '';
  const amount = `${short}${/\p{Script=Han}/u.test(short) ? ' ' : ''}${unit.print(value)}`;
  return kind === 'part' ? [amount, monthsText(period, lang)] : [amount];
};
