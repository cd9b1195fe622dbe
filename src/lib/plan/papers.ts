/** A file in which the ticks of a handbook travel. */
const FORMAT = 'invest-atlas-handbook';
const VERSION = 1;
/** No honest file is larger. */
const MOST_CHARACTERS = 200_000;

/** What is wrong with a file of ticks. */
export type PapersFault = 'too-large' | 'not-json' | 'not-a-handbook' | 'newer';

export type PapersRead = { readonly ok: true; readonly ticked: readonly string[]; readonly unknown: number } | { readonly ok: false; readonly fault: PapersFault };

/** The key of a document, the same in every language and wherever it stands in its list: `project-filing/1x3k9f`. */
export const paperKey = (step: string, paper: { readonly zh: string }): string => `${step}/${hash(paper.zh)}`;

/** FNV-1a over UTF-16 units. */
const hash = (text: string): string => {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return sum.toString(36);
};

/** The ticks as a file; sorted, so that the same ticks make the same file. */
export const papersFile = (ticked: readonly string[]): string => `${JSON.stringify({ format: FORMAT, version: VERSION, ticked: ticked.toSorted() }, null, 2)}\n`;

/** Reads a file of ticks: those that nobody knows are counted and left out. */
export const readPapers = (text: string, known: readonly string[]): PapersRead => {
  if (text.length > MOST_CHARACTERS) return { ok: false, fault: 'too-large' };
  const value = parsed(text);
  if (value === undefined) return { ok: false, fault: 'not-json' };
  if (!isHandbook(value)) return { ok: false, fault: 'not-a-handbook' };
  if (value.version !== VERSION) return { ok: false, fault: 'newer' };
  const given = [...new Set(value.ticked)];
  const ticked = given.filter((key) => known.includes(key));
  return { ok: true, ticked, unknown: given.length - ticked.length };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};

interface Handbook {
  readonly version: number;
  readonly ticked: readonly string[];
}

const isHandbook = (value: unknown): value is Handbook =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT && 'version' in value && typeof value.version === 'number' &&
  'ticked' in value && Array.isArray(value.ticked) && value.ticked.every((key) => typeof key === 'string');
