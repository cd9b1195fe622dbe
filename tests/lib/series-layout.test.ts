import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartUnit } from '#i18n/quantities.ts';
import { markLabel } from '#i18n/series-titles.ts';
import { labelBox, markBox, overlap, WIDTHS } from '#lib/label-places.ts';
import { layoutOf, type SeriesLayout } from '#lib/series-layout.ts';
import { largest, seriesOf, type Series } from '#lib/series.ts';
import type { NumberFact } from '#schemas/facts.ts';
import { readContent } from '../../src/commands/content-folder.ts';

const fact = (value: number, asOf: string, more: Partial<NumberFact> = {}): NumberFact => ({ kind: 'number', value, unit: 'yi-cny', asOf, source: 'yearbook', confidence: 'high', ...more });
const drawn = (...facts: NumberFact[]): SeriesLayout | undefined => seriesOf([{ facts: { gdp: facts } }]).map((series) => layoutOf(series, ({ value }) => [String(value)]))[0];

describe('a series over its years', () => {
  const layout = drawn(fact(50, '2022'), fact(100, '2023'), fact(99, '2023', { source: 'gazette' }), fact(70, '2024-01/2024-09'));
  it('has every year from the first to the last', () => expect([layout?.years.ticks, layout?.ends]).toEqual([[2022, 2023, 2024], [2022, 2023, 2024, 2025]]));
  it('stands at its time and, from zero, at its value', () => {
    const [first, second, , part] = layout?.marks ?? [];
    expect([first?.x, second?.x, part?.x].map((x) => Math.round(x ?? 0))).toEqual([17, 50, 79]);
    expect(layout && first && second && (layout.floor - first.y) / (layout.floor - second.y)).toBe(0.5);
  });
  it('puts a second figure for a year beside the one on the line', () => expect(layout?.marks.map(({ dx }) => dx)).toEqual([0, 0, 12, 0]));
  it('draws the line between the joined marks alone', () => expect(layout?.segments.map((ends) => ends.map(({ y }) => y))).toEqual([[layout?.marks[0]?.y, layout?.marks[1]?.y]]));
  it('keeps a figure at the end of the last year inside the chart', () => expect(drawn(fact(5, '2023'), fact(9, '2023-12-31'), fact(9, '2023-12-30'))?.marks.at(-1)?.dx).toBeLessThanOrEqual(0));
});

const { content } = readContent(resolve(import.meta.dirname, '../../content'));
const all = content.regions.flatMap((region) => seriesOf([region, ...content.statistics.filter((statistic) => statistic.region === region.id)]).map((series) => ({ name: `${region.id} ${series.measure.id}`, series })));

/** Pairs of a label and what it covers on a chart of a width. */
const covered = ({ marks, floor }: SeriesLayout, width: number): readonly string[] =>
  marks.flatMap((mark, index) => {
    const box = labelBox(mark, mark.place, width);
    const labels = marks.slice(index + 1).filter((other) => overlap(box, labelBox(other, other.place, width)) > 0);
    const dots = marks.filter((other) => overlap(box, markBox(other, width)) > 0);
    return [...labels, ...dots].map((other) => `${mark.lines[0]} on ${other.lines[0]}`).concat(box.bottom > floor ? [`${mark.lines[0]} below zero`] : [], box.left < -8 || box.right > width + 8 ? [`${mark.lines[0]} outside`] : []);
  });

describe('on a phone and on a wide page no label covers another or a mark', () => {
  it('in any series of the content, of which there are some', () => expect(all.length).toBeGreaterThan(8));
  it.each(all.flatMap(({ name, series }) => (['zh', 'en'] as const).map((lang) => ({ name, lang, series }))))('$name in $lang', ({ series, lang }: { series: Series; lang: 'zh' | 'en' }) => {
    const unit = chartUnit(series.measure.unit, largest(series), lang);
    const layout = layoutOf(series, (mark) => markLabel(mark, unit, lang));
    expect([...WIDTHS, 600].flatMap((width) => covered(layout, width).map((what) => `${width}: ${what}`))).toEqual([]);
  });
});
