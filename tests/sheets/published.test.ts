import { expect, it, vi } from 'vitest';
import { filesOf, missingPdfs, publishedSheet, sheetResponses } from '#sheets/published.ts';
import { madeUpSheet } from '../fixtures/sheets.ts';

vi.mock('@myriaddreamin/typst-ts-node-compiler', () => ({ get NodeCompiler() { throw new Error('no binary for this system'); } }));

it('without the compiler a sheet still has its Word file and its record, and the page says that the PDF is missing', async () => {
  const published = await publishedSheet({ ...madeUpSheet, checked: 'on a system without the compiler' });
  expect(sheetResponses(published).map(({ file }) => file)).toEqual(['made-up.docx', 'made-up.json']);
  expect(filesOf(published)).toMatchObject({ files: [{ form: 'docx' }], noPdf: true });
});

it('without the compiler the build says which sheets have no PDF, why, and how to get them; a handbook misses none', async () => {
  const sheets = [madeUpSheet, { ...madeUpSheet, lang: 'en' as const }, { ...madeUpSheet, id: 'handbook-made-up' }].map((sheet) => ({ ...sheet, checked: 'on a system without the compiler' }));
  const told = await missingPdfs(await Promise.all(sheets.map(publishedSheet)));
  expect(told).toMatch(/^2 sheets have no PDF, because .*no binary for this system\n/);
  expect(told).toContain('/notices/made-up.pdf, /en/notices/made-up.pdf\n');
  expect(told).toContain('npm ci && npm run build');
  expect(told).not.toContain('handbook');
});
