import { describe, expect, it } from 'vitest';
import { chartUnit } from '#i18n/quantities.ts';
import { markLabel, seriesTitle } from '#i18n/series-titles.ts';
import { finding, seriesOf } from '#lib/series.ts';
import type { NumberFact } from '#schemas/facts.ts';

const fact = (value: number, asOf: string, more: Partial<NumberFact> = {}): NumberFact => ({ kind: 'number', value, unit: 'yi-cny', asOf, source: 'yearbook', confidence: 'high', ...more });
const titles = (...facts: NumberFact[]): string[] => seriesOf([{ facts: { gdp: facts } }]).flatMap((series) => [seriesTitle(finding(series), series.measure, 'zh'), seriesTitle(finding(series), series.measure, 'en')]);

describe('the title of a series', () => {
  it('tells the change along a line', () => expect(titles(fact(1022.26, '2022'), fact(1100.37, '2023'))).toEqual(['地区生产总值从 2022 年的 1,022.26 亿元升到 2023 年的 1,100.37 亿元', 'GDP rose from CNY 102.226 billion (2022) to CNY 110.037 billion (2023)']));
  it('tells every figure where sources differ, and that they are not joined', () =>
    expect(titles(fact(11863.8, '2023'), fact(13697.5, '2025', { source: 'a' }), fact(13700, '2025', { source: 'b', qualifier: 'about' }))[0]).toBe('地区生产总值：2023 年 11,863.8 亿元，2025 年 13,697.5 亿元或约 13,700 亿元'));
  it('does not name a period twice', () => expect(titles(fact(5846.36, '2023'), fact(5961.26, '2023', { source: 'a' }))[0]).toBe('地区生产总值：2023 年 5,846.36 亿元或5,961.26 亿元，各有来源'));
});

describe('the label of a mark', () => {
  const label = (given: NumberFact, lang: 'zh' | 'en') => {
    const [series] = seriesOf([{ facts: { gdp: [given, fact(1, '2019')] } }]);
    const mark = series?.marks.find(({ period }) => period === given.asOf);
    return mark && markLabel(mark, chartUnit('yi-cny', 1000, lang), lang);
  };
  it.each<[string, NumberFact, readonly string[], readonly string[]]>([
    ['a whole year is its value', fact(1022.26, '2022'), ['1,022.26'], ['102.226']],
    ['months of a year stand under it', fact(505.7, '2025-01/2025-09'), ['505.7', '1–9 月'], ['50.57', 'Jan–Sep']],
    ['a rounded figure says so', fact(900, '2023', { qualifier: 'over' }), ['超 900'], ['>90']],
  ])('of %s', (_, given, zh, en) => expect([label(given, 'zh'), label(given, 'en')]).toEqual([zh, en]));
});

