import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Sheet } from '#schemas/sheets.ts';
import { hash, sheetCache, type SheetFile } from './cache.ts';
import { sheetDocx } from './docx.ts';
import { FONTS, openPdfMaker } from './pdf.ts';

/** What besides the record decides how a file looks: the template and the code that makes it, the fonts, and the versions of the libraries. */
const CODE = ['sheet.typ', 'pdf.ts', 'qr.ts', 'docx.ts', 'docx-bytes.ts', 'docx-look.ts'].map((name) => `src/sheets/${name}`);
const PACKAGES = ['@myriaddreamin/typst-ts-node-compiler', 'docx', 'fflate', 'qrcode'].map((name) => `node_modules/${name}/package.json`);
const key = hash(...[...CODE, ...FONTS, ...PACKAGES].map((file) => readFileSync(resolve(file))));

const FOLDER = resolve('node_modules/.cache/sheets');

/** Starting the compiler takes most of a second, so it starts with the first sheet that is not kept. */
let opening: ReturnType<typeof openPdfMaker> | undefined;

const pdfs = sheetCache(FOLDER, `pdf ${key}`, async (sheet) => {
  const opened = await (opening ??= openPdfMaker());
  return 'make' in opened ? opened.make(sheet) : undefined;
});
const docxs = sheetCache(FOLDER, `docx ${key}`, sheetDocx);

/** A sheet as a file; a PDF is `undefined` where the compiler does not run. */
export const sheetFile = (sheet: Sheet, form: 'pdf' | 'docx'): Promise<SheetFile | undefined> => (form === 'pdf' ? pdfs : docxs)(sheet);

/** Why this system makes no PDFs; empty where it does. */
export const whyNoPdfs = async (): Promise<string> => {
  const opened = await (opening ??= openPdfMaker());
  return 'missing' in opened ? opened.missing : '';
};
