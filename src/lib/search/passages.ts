import { finder } from './marks.ts';
import { HAN } from './plain.ts';

/** About two lines of a phone. */
const LONGEST = 90;
/** How much stands before the first word that was looked for. */
const BEFORE = 24;

/** The passage of a page that has most of the words looked for, cut to a glance; nothing where it has none. */
export const passage = (lines: readonly string[], marks: readonly string[]): string | undefined => {
  const pattern = finder(marks);
  if (!pattern) return undefined;
  const [best] = lines.map((line) => ({ line, worth: worthOf(line, pattern) })).filter(({ worth }) => worth > 0).sort((a, b) => b.worth - a.worth);
  return best && cut(best.line, Math.max(0, best.line.search(pattern)));
};

/** Longer words say more than short ones; the first of equal lines stays first. */
const worthOf = (line: string, pattern: RegExp): number => [...new Set(line.toLowerCase().match(pattern))].reduce((sum, word) => sum + 1 + Math.min(word.length, 8) / 10, 0);

const cut = (line: string, first: number): string => {
  const longest = HAN.test(line) ? LONGEST : LONGEST * 1.8;
  if (line.length <= longest) return line;
  const from = Math.max(0, Math.min(first - BEFORE, line.length - longest));
  const start = from === 0 ? 0 : wordAfter(line, from);
  const end = start + longest >= line.length ? line.length : wordBefore(line, start + longest);
  return `${start > 0 ? '…' : ''}${line.slice(start, end).trim()}${end < line.length ? '…' : ''}`;
};

/** English is cut between words. */
const IN_WORD = /[a-z0-9’'-]/i;
const wordAfter = (line: string, at: number): number => at + (/^[a-z0-9’'-]*/i.exec(IN_WORD.test(line[at - 1] ?? '') ? line.slice(at) : '')?.[0].length ?? 0);
const wordBefore = (line: string, at: number): number => at - (/[a-z0-9’'-]*$/i.exec(IN_WORD.test(line[at] ?? '') ? line.slice(0, at) : '')?.[0].length ?? 0);
