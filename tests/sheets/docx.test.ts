import { describe, expect, it } from 'vitest';
import { sheetDocx } from '#sheets/docx.ts';
import { madeUpEnglishSheet, madeUpSheet } from '../fixtures/sheets.ts';
import { bare, docxParts, docxText, saidBy, sheetText } from './texts.ts';

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe.each([['zh', madeUpSheet, 'zh-CN'], ['en', madeUpEnglishSheet, 'en-GB']] as const)('the Word file in %s', (_, sheet, language) => {
  it('says what its record says, no more and no less', async () => {
    const text = docxText(await sheetDocx(sheet));
    expect(saidBy(sheet).filter((said) => !text.includes(bare(said)))).toEqual([]);
    expect(text).toBe(sheetText(sheet));
  });

  it('has headings, a box to click for each thing to tick, header rows, working links and its language', async () => {
    const parts = docxParts(await sheetDocx(sheet));
    const body = parts['word/document.xml'] ?? '';
    expect(count(body, /w:val="Heading1"/g)).toBe(1);
    expect(count(body, /w:val="Heading2"/g)).toBe(sheet.parts.length + 1);
    expect(count(body, /<w14:checkbox>/g)).toBe(sheet.parts.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'ticks' ? block.lines : [])).length);
    expect(count(body, /<w:tblHeader\/>/g)).toBe(1);
    expect(parts['word/styles.xml']).toContain(`<w:lang w:val="${language}"`);
    const links = [...body.matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/g)].map(([, id = '']) => id);
    expect(links.length).toBe(2);
    for (const id of links) expect(parts['word/_rels/document.xml.rels']).toContain(`Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"`);
    const bookmarks = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name);
    for (const [, anchor] of body.matchAll(/w:anchor="([^"]+)"/g)) expect(bookmarks).toContain(anchor);
  });

  it('carries no day of making, and the same record gives the same bytes', async () => {
    const [one, other] = [await sheetDocx(sheet), await sheetDocx(sheet)];
    expect(docxParts(one)['docProps/core.xml']).not.toMatch(/\d{4}-\d\d-\d\dT/);
    expect(Buffer.compare(one, other)).toBe(0);
  });
});

it('words of another script keep their language on an English sheet', async () => {
  expect(docxParts(await sheetDocx(madeUpEnglishSheet))['word/document.xml']).toMatch(/<w:lang w:val="zh-CN" w:eastAsia="zh-CN"\/><\/w:rPr><w:t [^>]*>示例证明/);
});
