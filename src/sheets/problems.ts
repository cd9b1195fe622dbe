import { line, type Problem } from '#lib/problems.ts';
import type { Sheet } from '#schemas/sheets.ts';

/** What the compiler says of a character that no font of the sheet has; it prints the text as Rust does, quoted. */
const NO_GLYPH = /the text `\\?"(.+?)\\?"` could not be displayed/gu;

/** The compiler's complaint about a sheet in words an editor understands: where each strange character stands, or else what it said. */
export const sheetProblems = (sheet: Sheet, complaint: string): readonly Problem[] => {
  const file = `notices/${sheet.id} (${sheet.lang})`;
  const characters = [...new Set([...complaint.matchAll(NO_GLYPH)].map(([, character = '']) => character))];
  if (characters.length === 0) return [{ file, field: '', found: complaint, allowed: 'a sheet that the compiler accepts without a warning (排版程序不报警告的告知单)' }];
  return characters.flatMap((character) => fieldsWith(sheet, character).map((field) => ({ file, field, found: `"${character}" (${codesOf(character)})`, allowed: 'only characters that the font of the sheets has; write it another way (字体里没有这个字，请换一种写法)' })));
};

/** An error that lists the problems of sheets, one a line. */
export const sheetError = (problems: readonly Problem[]): Error => new Error(`${problems.length} problems in the sheets:\n${problems.map(line).join('\n')}`);

/** Why there are no PDFs on a system, and how to get them. */
export const withoutCompiler = (names: readonly string[], reason: string): string =>
  `${names.length} sheets have no PDF, because the compiler @myriaddreamin/typst-ts-node-compiler does not run on this system (本机没有排版程序，以下告知单没有 PDF): ${reason}\n  ${names.join(', ')}\n  Get them by building on 64-bit Linux with glibc: npm ci && npm run build (在 64 位 Linux 上构建即可生成).`;

/** `U+2610`, so that a character nobody can see is found too. */
const codesOf = (text: string): string => [...text].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');

/** The fields whose text holds the characters: `parts.2.blocks.0.lines.1.text`; the whole record when none does. */
const fieldsWith = (sheet: Sheet, characters: string): readonly string[] => {
  const found = textFields(sheet, []).filter(({ text }) => text.includes(characters)).map(({ field }) => field);
  return found.length > 0 ? found : [''];
};

const textFields = (value: unknown, path: readonly string[]): readonly { field: string; text: string }[] => {
  if (typeof value === 'string') return [{ field: path.join('.'), text: value }];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => textFields(inner, [...path, key])) : [];
};
