import { Bookmark, CheckBox, Document, ExternalHyperlink, Footer, HeadingLevel, InternalHyperlink, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, type FileChild, type ParagraphChild } from 'docx';
import type { Sheet, SheetBlock, SheetLine } from '#schemas/sheets.ts';
import { steady } from './docx-bytes.ts';
import { docxStyles, list, look, numbering, PAGE, quiet, tableLook } from './docx-look.ts';

/** The sheet as an editable Word file: headings, boxes to tick, tables with a header row; the same record gives the same bytes. */
export const sheetDocx = async (sheet: Sheet): Promise<Uint8Array> => {
  const document = new Document({
    title: sheet.title,
    subject: sheet.label,
    creator: sheet.address,
    lastModifiedBy: sheet.address,
    styles: docxStyles(sheet.lang),
    numbering: { config: numbering },
    sections: [{ properties: { page: PAGE }, footers: { default: footer(sheet) }, children: [...head(sheet), ...parts(sheet), ...sources(sheet)] }],
  });
  return steady(await Packer.toBuffer(document));
};

const footer = ({ label, title }: Sheet): Footer =>
  new Footer({ children: [new Paragraph({ ...look.footer, children: [new TextRun({ ...quiet, text: `${title.startsWith(label) ? '' : `${label} · `}${title}\t` }), new TextRun({ ...quiet, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })] })] });

const head = (sheet: Sheet): FileChild[] => [
  new Paragraph({ ...look.label, children: [new TextRun({ ...look.labelText, text: sheet.label })] }),
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(sheet.title)] }),
  new Paragraph({ ...look.close, children: [new TextRun({ ...quiet, text: sheet.checked })] }),
  new Paragraph({ ...look.close, children: [new TextRun({ ...quiet, text: `${sheet.addressLabel} ` }), outward(sheet.address, sheet.address)] }),
  new Paragraph({ ...look.disclaimer, children: [new TextRun({ ...quiet, text: sheet.disclaimer })] }),
];

const parts = (sheet: Sheet): FileChild[] => {
  // Each numbered list starts again at 1.
  let lists = 0;
  return sheet.parts.flatMap((part) => [heading(part.heading), ...part.blocks.flatMap((block, index) => blockOf(block, sheet, (lists += 1), part.blocks[index + 1]?.kind === 'ticks'))]);
};

const heading = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(text)] });

const blockOf = (block: SheetBlock, sheet: Sheet, instance: number, overTicks: boolean): FileChild[] => {
  if (block.kind === 'table') return tableOf(block, sheet);
  if (block.kind === 'ticks') return block.lines.map((line) => new Paragraph({ ...look.tick, children: [new CheckBox({ alias: line.text.slice(0, 60), checkedState: { value: '2612', font: 'MS Gothic' } }), new TextRun('\t'), ...words(line, sheet)] }));
  if (block.kind === 'ordered') return block.lines.map((line) => new Paragraph({ numbering: { reference: 'ordered', level: 0, instance }, children: words(line, sheet) }));
  return block.lines.map((line) => new Paragraph({ ...(overTicks ? look.overTicks : {}), ...(block.lines.length > 1 ? { numbering: list } : {}), children: words(line, sheet, overTicks) }));
};

const tableOf = ({ caption, columns, rows }: SheetBlock & { kind: 'table' }, sheet: Sheet): FileChild[] => [
  new Paragraph({ ...look.caption, children: [new TextRun({ ...quiet, text: caption })] }),
  new Table({
    ...tableLook(columns.map((column, index) => Math.max(column.length, ...rows.map((row) => lengthOf(row[index]))))),
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((column) => new TableCell({ ...look.headCell, children: [new Paragraph({ ...look.close, children: [new TextRun({ ...quiet, bold: true, text: column })] })] })) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((line) => new TableCell({ children: [new Paragraph({ ...look.close, children: words(line, sheet) })] })) })),
    ],
  }),
];

const lengthOf = (line: SheetLine | undefined): number => `${line?.text ?? ''}${line?.note ?? ''}${line?.gap ?? ''}`.length;

const foreignRun = (line: { readonly foreign?: true | undefined }, lang: Sheet['lang']) => (line.foreign && lang !== 'zh' ? { language: { value: 'zh-CN', eastAsia: 'zh-CN' } } : {});

/** Words, a remark, why something is missing, and the numbers of the sources, as on the page and in the PDF. */
const words = (line: SheetLine, { lang }: Sheet, bold = false): ParagraphChild[] => [
  new TextRun({ ...(bold && { bold }), ...foreignRun(line, lang), ...(line.gap ? look.gap : {}), text: line.text }),
  ...(line.note ? [new TextRun({ ...quiet, text: ` ${line.note}` })] : []),
  ...(line.gap ? [new TextRun({ ...quiet, text: ` ${line.gap}` })] : []),
  ...(line.sources ?? []).map((number) => new InternalHyperlink({ anchor: `source-${number}`, children: [new TextRun({ ...look.mark, text: ` [${number}]` })] })),
];

const outward = (address: string, text: string, run = {}): ExternalHyperlink => new ExternalHyperlink({ link: address, children: [new TextRun({ ...look.link, ...run, text })] });

const sources = ({ sources: list, sourcesHeading, lang }: Sheet): FileChild[] =>
  list.length === 0 ? [] : [
    heading(sourcesHeading),
    ...list.map((source) => {
      const run = { ...quiet, ...foreignRun(source, lang) };
      return new Paragraph({ ...look.source, children: [new Bookmark({ id: `source-${source.number}`, children: [new TextRun({ ...quiet, text: `[${source.number}]` })] }), new TextRun('\t'), source.address ? outward(source.address, source.text, foreignRun(source, lang)) : new TextRun({ ...run, text: source.text })] });
    }),
  ];
