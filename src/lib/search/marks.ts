import { plain } from './plain.ts';

/** A piece of a text; what was looked for is marked. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** Finds words in a text, the longest first, Latin ones whole; nothing where there is none to find. */
export const finder = (marks: readonly string[]): RegExp | undefined => {
  const wanted = [...new Set(marks.map((mark) => plain(mark)))].filter((mark) => mark.length > 1).sort((a, b) => b.length - a.length);
  const patterns = wanted.map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).map((mark) => (/^[a-z]/.test(mark) ? `(?<![a-z])${mark}s?(?![a-z])` : mark));
  return patterns.length > 0 ? new RegExp(`(${patterns.join('|')})`, 'giu') : undefined;
};

/** A text in pieces, what was looked for marked. */
export const marked = (text: string, marks: readonly string[]): readonly Part[] => {
  const pattern = finder(marks);
  if (!pattern) return [{ text, marked: false }];
  return text.split(pattern).map((part, at) => ({ text: part, marked: at % 2 === 1 })).filter((part) => part.text !== '');
};
