import { strFromU8, unzipSync } from 'fflate';
import type { Sheet, SheetBlock, SheetLine } from '#schemas/sheets.ts';

/** Everything that a sheet says, in the order of its record; the numbers of sources stand in brackets. */
export const saidBy = (sheet: Sheet): readonly string[] => [
  sheet.label, sheet.title, sheet.checked, sheet.addressLabel, sheet.address, sheet.disclaimer,
  ...sheet.parts.flatMap((part) => [part.heading, ...part.blocks.flatMap(blockWords)]),
  ...(sheet.sources.length > 0 ? [sheet.sourcesHeading, ...sheet.sources.flatMap(({ number, text }) => [`[${number}]`, text])] : []),
];

const blockWords = (block: SheetBlock): readonly string[] =>
  block.kind === 'table' ? [block.caption, ...block.columns, ...block.rows.flat().flatMap(lineWords)] : block.lines.flatMap(lineWords);

const lineWords = ({ text, note, gap, sources = [] }: SheetLine): readonly string[] => [text, note ?? '', gap ?? '', ...sources.map((number) => `[${number}]`)].filter(Boolean);

/** Text without what a printed line adds or takes away. */
export const bare = (text: string): string => text.replace(/\s+/gu, '');

export const sheetText = (sheet: Sheet): string => bare(saidBy(sheet).join(''));

/** The files of a Word file by their names. */
export const docxParts = (bytes: Uint8Array): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of the body of a Word file; boxes, bullets and the numbers of lists are no text in it. */
export const docxText = (bytes: Uint8Array): string =>
  bare([...(docxParts(bytes)['word/document.xml'] ?? '').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('').replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole));
