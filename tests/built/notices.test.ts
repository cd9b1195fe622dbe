import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '#lib/languages.ts';
import { paths } from '#lib/paths.ts';
import { sheetSchema, type Sheet } from '#schemas/sheets.ts';
import { sheetsIn } from '#sheets/published.ts';
import { readPdf } from '../sheets/read-pdf.ts';
import { context } from '../sheets/real-context.ts';
import { docxText, sheetText } from '../sheets/texts.ts';
import { dist, pageAt } from './pages.ts';

const at = (path: string): string => join(dist, path);
const bytes = (path: string): Uint8Array => readFileSync(at(path));
const isHandbook = ({ id }: Sheet): boolean => id.startsWith('handbook-');

/** Where two texts part, with what stands around; empty when they are the same. */
const parting = (found: string, wanted: string): string => {
  if (found === wanted) return '';
  const place = [...wanted].findIndex((letter, index) => [...found][index] !== letter);
  return `at ${place}: found "${found.slice(Math.max(place - 10, 0), place + 30)}", in the record "${wanted.slice(Math.max(place - 10, 0), place + 30)}"`;
};

describe.each(languages)('the notice sheets in %s', (lang) => {
  const sheets = sheetsIn(context, lang);
  const withPdf = sheets.filter((sheet) => !isHandbook(sheet));

  it('are one for each step, and one with a handbook for each usual kind of project', () => {
    expect(withPdf.length).toBe(context.steps.length + context.chain.usual.length);
    expect(sheets.length).toBe(withPdf.length + context.chain.usual.length);
    expect(withPdf.length).toBeGreaterThanOrEqual(48);
  });

  it('all have their files: where the compiler of PDFs does not run, this fails', () => {
    expect(withPdf.map(({ id }) => paths.sheet(id, 'pdf', lang)).filter((path) => !existsSync(at(path)))).toEqual([]);
    expect(sheets.flatMap(({ id }) => [paths.sheet(id, 'docx', lang), paths.sheet(id, 'json', lang)]).filter((path) => !existsSync(at(path)))).toEqual([]);
  });

  it('are published as the records from which they are made', () => {
    const read = sheets.map(({ id }) => sheetSchema.parse(JSON.parse(readFileSync(at(paths.sheet(id, 'json', lang)), 'utf8'))));
    expect(read).toEqual(sheets);
  });

  it('as Word files say what their records say, letter by letter', () => {
    expect(sheets.map((sheet) => [sheet.id, parting(docxText(bytes(paths.sheet(sheet.id, 'docx', lang))), sheetText(sheet))]).filter(([, found]) => found)).toEqual([]);
  });

  it('as PDFs say what their records say, letter by letter, and are tagged, titled, in their language and numbered', async () => {
    const wrong: unknown[] = [];
    for (const sheet of withPdf) {
      const pdf = await readPdf(bytes(paths.sheet(sheet.id, 'pdf', lang)));
      const difference = parting(pdf.text, sheetText(sheet));
      const feet = pdf.apart.every((foot, index) => foot.endsWith(`${index + 1}/${pdf.apart.length}`));
      const isWhole = pdf.marked && pdf.info.Title === sheet.title && pdf.info.Language === (lang === 'zh' ? 'zh-CN' : 'en') && feet && pdf.outline[0]?.items.length === sheet.parts.length + Math.min(sheet.sources.length, 1);
      if (difference || !isWhole || pdf.alts.length !== 1) wrong.push([sheet.id, difference, pdf.info, pdf.apart, pdf.alts]);
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('are all on the list, with their sizes and SHA-256 as the files have them', () => {
    const html = pageAt(paths.notices(lang))?.html ?? '';
    const listed = [...html.matchAll(/<a href="([^"]+\.(?:pdf|docx))"[^>]*>[^<]*<\/a>\s*<span[^>]*>(\d+) KB<\/span>\s*<code[^>]*data-sha256="([0-9a-f]{64})"/g)].map(([, path = '', size, sha256]) => ({ path, size, sha256 }));
    expect(listed.map(({ path }) => path).sort()).toEqual([...withPdf.map(({ id }) => paths.sheet(id, 'pdf', lang)), ...sheets.map(({ id }) => paths.sheet(id, 'docx', lang))].sort());
    expect(listed.filter(({ path, size, sha256 }) => sha256 !== createHash('sha256').update(bytes(path)).digest('hex') || size !== (bytes(path).length / 1024).toFixed(0))).toEqual([]);
  });

  it('have no PDF above 400 KB', () => {
    expect(withPdf.filter(({ id }) => bytes(paths.sheet(id, 'pdf', lang)).length > 400 * 1024).map(({ id }) => id)).toEqual([]);
  });
});
