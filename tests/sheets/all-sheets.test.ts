import { describe, expect, it } from 'vitest';
import { languages } from '#lib/languages.ts';
import { elementId } from '#schemas/elements.ts';
import { allSheets } from '#sheets/all-sheets.ts';
import type { Sheet, SheetLine } from '#schemas/sheets.ts';
import { context } from './real-context.ts';

const linesOf = (sheet: Sheet): readonly SheetLine[] => sheet.parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : block.lines)));

describe.each(languages)('the sheets in %s', (lang) => {
  const sheets = allSheets(context, lang);
  const steps = sheets.filter(({ id }) => !id.startsWith('chain-'));

  it('are 44 steps and 4 chains', () => {
    expect([steps.length, sheets.length]).toEqual([44, 48]);
  });

  it('hold every element of a guide, in the order of the elements', () => {
    expect(elementId.options).toHaveLength(22);
    expect(context.elements.map(({ id }) => id)).toEqual(elementId.options);
    expect(steps.filter(({ parts }) => parts.slice(0, 22).map(({ id }) => id).join() !== elementId.options.join()).map(({ id }) => id)).toEqual([]);
  });

  it('say why where they say that something is not published, and only there', () => {
    const gaps = sheets.flatMap(linesOf).filter(({ gap }) => gap !== undefined);
    expect(gaps.length).toBeGreaterThan(400);
    const word = lang === 'zh' ? '\u672A\u516C\u5E03' : 'Not published';
    expect(gaps.filter(({ text }) => text !== word)).toEqual([]);
    expect(sheets.flatMap(linesOf).filter(({ text, gap }) => text === word && gap === undefined)).toEqual([]);
  });

  it('list every source that a line names, and no other', () => {
    const wrong = sheets.filter((sheet) => {
      const cited = new Set(linesOf(sheet).flatMap(({ sources = [] }) => sources));
      return cited.size === 0 || sheet.sources.some(({ number }, index) => number !== index + 1 || !cited.has(number)) || [...cited].some((number) => number > sheet.sources.length);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('cite each figure from a source of the sheet', () => {
    const wrong = sheets.flatMap((sheet) => linesOf(sheet).filter(({ figure, sources = [] }) => figure && !sources.some((number) => sheet.sources[number - 1]?.id === figure.source)));
    expect(sheets.flatMap(linesOf).filter(({ figure }) => figure).length).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  });

  it('keep both ends of a range as data', () => {
    const ranges = sheets.flatMap(linesOf).flatMap(({ figure }) => (figure?.max === undefined ? [] : [figure]));
    expect(ranges.length).toBeGreaterThan(0);
    expect(ranges.filter(({ value, max = 0 }) => value >= max)).toEqual([]);
  });

  it('bear the day of the check, never that of the build', () => {
    expect(sheets.filter(({ checked }) => !checked.includes(lang === 'zh' ? '2026 \u5E74 11 \u6708 22 \u65E5' : '22 November 2026'))).toEqual([]);
  });

  it('mark what is Chinese on another sheet', () => {
    if (lang === 'zh') return;
    const han = /\p{Script=Han}/u;
    const words = sheets.flatMap((sheet) => [sheet.title, sheet.disclaimer, ...sheet.parts.map(({ heading }) => heading), ...linesOf(sheet).flatMap((line) => [line.foreign ? '' : line.text, line.note ?? '', line.gap ?? '']), ...sheet.sources.filter(({ foreign }) => !foreign).map(({ text }) => text)]);
    expect(words.filter((text) => han.test(text))).toEqual([]);
  });
});
