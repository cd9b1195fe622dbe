import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Sheet } from '#schemas/sheets.ts';
import { openPdfMaker, type PdfMaker } from '#sheets/pdf.ts';
import { madeUpEnglishSheet, madeUpSheet } from '../fixtures/sheets.ts';
import { readPdf } from './read-pdf.ts';
import { bare, saidBy, sheetText } from './texts.ts';

let make: PdfMaker;
beforeAll(async () => {
  const opened = await openPdfMaker();
  if ('missing' in opened) throw new Error(opened.missing);
  make = opened.make;
});

describe.each([['zh', madeUpSheet, 'zh-CN'], ['en', madeUpEnglishSheet, 'en']] as const)('the PDF in %s', (_, sheet, language) => {
  it('says what its record says, no more and no less', async () => {
    const { text } = await readPdf(await make(sheet));
    expect(saidBy(sheet).filter((said) => !text.includes(bare(said)))).toEqual([]);
    expect(text).toBe(sheetText(sheet));
  });

  it('is tagged, has a title, a language and an outline of its headings', async () => {
    const { info, marked, outline, roles } = await readPdf(await make(sheet));
    expect(info).toMatchObject({ Title: sheet.title, Language: language });
    expect(marked).toBe(true);
    expect(outline).toEqual([{ title: sheet.title, items: [...sheet.parts.map(({ heading }) => ({ title: heading })), { title: sheet.sourcesHeading }] }]);
    for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Table', 'Caption', 'TH', 'TD', 'Figure', 'Link']) expect(roles).toContain(role);
  });

  it('names the address of its QR code in words', async () => {
    expect((await readPdf(await make(sheet))).alts).toEqual([`${sheet.addressLabel} ${sheet.address}`]);
  });

  it('holds both weights of its font, of each only the characters used', async () => {
    const objects = (await PDFDocument.load(await make(sheet), { updateMetadata: false })).context.enumerateIndirectObjects();
    const names = objects.flatMap(([, object]) => (object instanceof PDFDict && object.has(PDFName.of('FontDescriptor')) ? [String(object.get(PDFName.of('BaseFont')))] : []));
    expect(names.map((name) => name.replace(/^\/[A-Z]{6}\+/, '')).sort()).toEqual(['NotoSansSC-Bold', 'NotoSansSC-Regular']);
  });

  it('leaves out the entry on tags that readers complain about', async () => {
    const bytes = Buffer.from(await make(sheet));
    expect(bytes.includes('/MarkInfo')).toBe(true);
    expect(bytes.includes('/Suspects')).toBe(false);
  });

  it('carries no day of making, and the same record gives the same bytes', async () => {
    const [one, other] = [await make(sheet), await make(sheet)];
    expect((await readPdf(one)).info.CreationDate).toBeUndefined();
    expect(Buffer.compare(one, other)).toBe(0);
  });
});

it('a sheet of several pages numbers them all and breaks even a table cell that is longer than a page', async () => {
  const long = '很长的一格。'.repeat(900);
  const sheet: Sheet = { ...madeUpSheet, parts: [{ id: 'long', heading: '很长', blocks: [{ kind: 'table', caption: '长表', columns: ['甲', '乙'], rows: [[{ text: '短' }, { text: long }]] }, { kind: 'lines', lines: [{ text: long }] }] }] };
  const { apart, text } = await readPdf(await make(sheet));
  expect(apart.length).toBeGreaterThan(3);
  expect(apart.map((foot) => /\d+\/\d+$/.exec(foot)?.[0])).toEqual(apart.map((_foot, index) => `${index + 1}/${apart.length}`));
  expect(text.length).toBeGreaterThan(2 * long.length);
});

it('a character that no font has is named with its sheet and every field', async () => {
  const sheet: Sheet = { ...madeUpSheet, disclaimer: '☐ 框', parts: [{ id: 'a', heading: '标题', blocks: [{ kind: 'ticks', lines: [{ text: '好' }, { text: '坏ሀ' }] }] }] };
  await expect(make(sheet)).rejects.toThrow('notices/made-up (zh) › disclaimer: found "☐" (U+2610)');
  await expect(make(sheet)).rejects.toThrow('notices/made-up (zh) › parts.0.blocks.0.lines.1.text: found "ሀ" (U+1200)');
});

it('where the compiler does not run, the reason is told instead of a PDF', async () => {
  expect(await openPdfMaker(() => Promise.reject(new Error('no binary for riscv64')))).toEqual({ missing: 'no binary for riscv64' });
});
