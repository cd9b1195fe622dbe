import type { Lang } from '#lib/languages.ts';
import { paths } from '#lib/paths.ts';
import type { SheetContext } from '#lib/sheet-context.ts';
import type { Sheet } from '#schemas/sheets.ts';
import { allSheets } from './all-sheets.ts';
import type { SheetFile } from './cache.ts';
import { handbookSheet } from './handbook.ts';
import { withoutCompiler } from './problems.ts';
import { sheetFile, whyNoPdfs } from './rendered.ts';

/** A sheet with its files; the PDF is missing where the compiler does not run, and handbooks have none. */
export interface PublishedSheet {
  readonly sheet: Sheet;
  readonly pdf: SheetFile | undefined;
  readonly docx: SheetFile;
}

/** The files of one sheet. */
export const publishedSheet = async (sheet: Sheet): Promise<PublishedSheet> => {
  const [pdf, docx] = [sheet.id.startsWith('handbook-') ? undefined : await sheetFile(sheet, 'pdf'), await sheetFile(sheet, 'docx')];
  if (!docx) throw new Error(`no Word file of ${sheet.id}`);
  return { sheet, pdf, docx };
};

/** Every sheet in a language with its files, made one after the other: steps, chains, handbooks. */
export const publishedSheets = async (context: SheetContext, lang: Lang): Promise<readonly PublishedSheet[]> => {
  const published: PublishedSheet[] = [];
  for (const sheet of sheetsIn(context, lang)) published.push(await publishedSheet(sheet));
  return published;
};

/** The records of every sheet in a language. */
export const sheetsIn = (context: SheetContext, lang: Lang): readonly Sheet[] => [...allSheets(context, lang), ...context.chain.usual.map((usual) => handbookSheet(context, usual, lang))];

/** What to tell when PDFs are missing; empty when none is. */
export const missingPdfs = async (published: readonly PublishedSheet[]): Promise<string> => {
  const missing = published.filter(({ sheet, pdf }) => !pdf && !sheet.id.startsWith('handbook-'));
  return missing.length === 0 ? '' : withoutCompiler(missing.map(({ sheet }) => paths.sheet(sheet.id, 'pdf', sheet.lang)), await whyNoPdfs());
};

const MIME = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', json: 'application/json' } as const;

/** The files of a sheet as they stand in the folder of notices. */
export const sheetResponses = ({ sheet, pdf, docx }: PublishedSheet): readonly { readonly file: string; readonly type: string; readonly body: Uint8Array<ArrayBuffer> | string }[] => [
  ...(pdf ? [{ file: `${sheet.id}.pdf`, type: MIME.pdf, body: pdf.bytes }] : []),
  { file: `${sheet.id}.docx`, type: MIME.docx, body: docx.bytes },
  { file: `${sheet.id}.json`, type: MIME.json, body: `${JSON.stringify(sheet)}\n` },
];

/** What pages print of the files. */
export const filesOf = (published: PublishedSheet | undefined) => {
  if (!published) throw new Error('a sheet that is listed is not published');
  const { sheet, pdf, docx } = published;
  const files = [...(pdf ? [{ form: 'pdf' as const, ...measures(pdf) }] : []), { form: 'docx' as const, ...measures(docx) }];
  return { files, noPdf: !pdf && !sheet.id.startsWith('handbook-') };
};

const measures = ({ size, sha256 }: SheetFile) => ({ size, sha256 });
