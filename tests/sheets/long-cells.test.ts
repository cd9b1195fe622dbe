import { expect, it } from 'vitest';
import type { SheetContext } from '#lib/sheet-context.ts';
import { sheetDocx } from '#sheets/docx.ts';
import { openPdfMaker } from '#sheets/pdf.ts';
import { stepSheet } from '#sheets/step-sheet.ts';
import { readPdf } from './read-pdf.ts';
import { context } from './real-context.ts';
import { docxText, sheetText } from './texts.ts';

const [long, other] = ['这一格比一页还长。'.repeat(300), '另一格同样很长。'.repeat(300)];
const observed = context.steps.find((step) => step.observed.length > 0);
if (!observed) throw new Error('no step was observed');

const noted = (...notes: readonly string[]): SheetContext['steps'][number] => ({ ...observed, observed: notes.flatMap((note) => observed.observed.slice(0, 1).map((one) => ({ ...one, note: { zh: note, en: note } }))) });
const partOf = (...notes: readonly string[]) => stepSheet(context, noted(...notes), 'zh').parts.find(({ id }) => id === 'observed')?.blocks ?? [];

it('short cells stay in their table', () => {
  expect(partOf('短').map(({ kind }) => kind)).toEqual(['table']);
});

it('with a cell that could be longer than a page the rows are told one below the other, each cell with the name of its column', () => {
  const [caption, ...rows] = partOf(long, other);
  expect([caption, ...rows].map((block) => block?.kind)).toEqual(['lines', 'lines', 'lines']);
  const names = partOf('短').flatMap((block) => (block.kind === 'table' ? block.columns : []));
  expect(names.length).toBe(4);
  for (const row of rows) expect(row.kind === 'table' ? [] : row.lines.map(({ note = '' }, index) => note.startsWith(names[index] ?? '?'))).toEqual([true, true, true, true]);
});

it('the text of long cells is taken out of the files in the order of the record, tags or no tags', async () => {
  const sheet = stepSheet(context, noted(long, other), 'zh');
  const opened = await openPdfMaker();
  if ('missing' in opened) throw new Error(opened.missing);
  const { text, plain, apart } = await readPdf(await opened.make(sheet));
  expect(apart.length).toBeGreaterThan(4);
  expect(text).toBe(sheetText(sheet));
  expect(plain.replace(/[•□]|\d+\.(?=\D)/g, '')).toContain(long);
  expect(plain.indexOf(other)).toBeGreaterThan(plain.indexOf(long));
  expect(docxText(await sheetDocx(sheet))).toBe(sheetText(sheet));
});
