import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Sheet } from '#schemas/sheets.ts';
import { sheetError, sheetProblems } from './problems.ts';
import { qrSvg } from './qr.ts';

/** Makes the PDF of a sheet: tagged after PDF/UA-1, with real text. */
export type PdfMaker = (sheet: Sheet) => Promise<Uint8Array>;

/** Commands run at the root of the project; the bundled code has no fixed place of its own. */
const TEMPLATE = resolve('src/sheets/sheet.typ');
export const FONTS = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf'].map((file) => resolve('node_modules/@expo-google-fonts/noto-sans-sc', file));

const loadCompiler = () =>
  import('@myriaddreamin/typst-ts-node-compiler');

/** The maker of PDFs, or why this system has none: the compiler is a binary that does not exist for every system. */
export const openPdfMaker = async (load: typeof loadCompiler = loadCompiler): Promise<{ make: PdfMaker } | { missing: string }> => {
  try {
    const { NodeCompiler } = await load();
    return { make: pdfMaker(NodeCompiler.create({ workspace: resolve('src/sheets'), fontArgs: [{ fontBlobs: FONTS.map((file) => readFileSync(file)) }] })) };
  } catch (error) {
    return { missing: messageOf(error) };
  }
};

type Compiler = ReturnType<Awaited<ReturnType<typeof loadCompiler>>['NodeCompiler']['create']>;

const pdfMaker = (compiler: Compiler): PdfMaker => async (sheet) => {
  const pdf = compile(compiler, sheet);
  // What the compiler keeps of earlier sheets is of no use to others and would fill the memory; it is freed between two turns of the event loop.
  compiler.evictCache(0);
  await setImmediate();
  return trusted(pdf);
};

const compile = (compiler: Compiler, sheet: Sheet): Uint8Array => {
  const compiled = compiler.compile({ mainFileContent: readFileSync(TEMPLATE, 'utf8'), inputs: { sheet: JSON.stringify(sheet), qr: qrSvg(sheet.address) } });
  // A warning counts as an error: a font family that is not there is only warned of, and the sheet would be blank.
  const diagnostics = compiled.takeDiagnostics();
  if (diagnostics) throw sheetError(sheetProblems(sheet, JSON.stringify(compiler.fetchDiagnostics(diagnostics))));
  if (!compiled.result) throw sheetError(sheetProblems(sheet, 'no document'));
  try {
    return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
  } catch (error) {
    throw sheetError(sheetProblems(sheet, messageOf(error)));
  }
};

/** That no tags are suspect holds anyway, and some readers complain about how the compiler writes it; blanks in its place keep every other byte where it was. */
const trusted = (pdf: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(pdf);
  const entry = '/Suspects false';
  const at = bytes.indexOf(entry);
  return at < 0 ? bytes : bytes.fill(' ', at, at + entry.length);
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
