import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { languages } from '#lib/languages.ts';
import { paths } from '#lib/paths.ts';
import type { SheetLine, SheetPart } from '#schemas/sheets.ts';
import { allSheets } from '#sheets/all-sheets.ts';
import { context } from '../sheets/real-context.ts';
import { pageAt } from './pages.ts';

const closed = (text: string): string => text.replace(/\s+/g, '');

/** A line as a page shows it: words, why nothing is known, what stands beside it, the numbers of its sources. */
const shown = ({ text, gap = '', note = '', sources = [] }: SheetLine): string => closed(`${text}${gap}${note}${sources.join('')}`);

const partText = ({ blocks }: SheetPart): string =>
  blocks.map((block) => (block.kind === 'table' ? closed(`${block.caption}${block.columns.join('')}`) + block.rows.flat().map(shown).join('') : block.lines.map(shown).join(''))).join('');

describe.each(languages)('the pages of sheets in %s', (lang) => {
  it.each(allSheets(context, lang).map((sheet) => [sheet.id, sheet] as const))('%s says what its record says, string by string', (id, sheet) => {
    const path = id.startsWith('chain-') ? paths.chain(id.slice('chain-'.length), lang) : paths.procedure(id, lang);
    const { document } = parseHTML(pageAt(path)?.html ?? '');
    expect(document.querySelector('h1')?.textContent?.trim()).toBe(sheet.title);
    const container = document.querySelector(`[data-sheet="${id}"]`);
    const onPage = new Map([...(container?.querySelectorAll('[data-part]') ?? [])].map((part) => [part.getAttribute('data-part'), part]));
    expect(sheet.parts.length).toBeGreaterThan(10);
    expect([...onPage.keys()].sort()).toEqual(sheet.parts.map((part) => part.id).sort());
    for (const part of sheet.parts) {
      const element = onPage.get(part.id);
      const inside = closed(element?.textContent ?? '');
      const heading = element?.getAttribute('data-heading') ?? '';
      expect(closed(heading) + inside).toBe(closed(part.heading) + partText(part));
    }
    for (const said of [sheet.label, sheet.checked, sheet.disclaimer]) expect(closed(document.querySelector('main')?.textContent ?? '')).toContain(closed(said));
  });
});

it('no words of the sources that only the research holds reach a sheet as a quotation', () => {
  const quotes = ['\u5E94\u5F53\u5F53\u573A\u6216\u8005\u5728\u4E94\u65E5\u5185\u4E00\u6B21\u544A\u77E5\u7533\u8BF7\u4EBA', '\u53EF\u4EE5\u6309\u7167\u6709\u5173\u89C4\u5B9A\u91C7\u53D6\u544A\u77E5\u627F\u8BFA\u7684\u65B9\u5F0F\u529E\u7406', '\u4E0D\u5F97\u589E\u8BBE\u653F\u52A1\u670D\u52A1\u4E8B\u9879\u7684\u529E\u7406\u6761\u4EF6\u548C\u73AF\u8282'];
  const said = JSON.stringify(allSheets(context, 'zh'));
  expect(quotes.filter((quote) => said.includes(quote))).toEqual([]);
});
