import type { SearchIndex } from './form.ts';
import { documentNumbers, figuresIn, type DocumentNumber } from './numbers.ts';
import { HAN, pairMap, plain, readQuery } from './plain.ts';
import { type Piece, segment } from './segment.ts';
import { soundsOf } from './sounds.ts';
import { type Vocabulary, vocabulary } from './vocabulary.ts';

/** What a query was understood to ask. */
export interface Plan {
  /** The query made plain. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly numbers: readonly DocumentNumber[];
  readonly figures: readonly string[];
  /** Words that no concept explains. */
  readonly unread: readonly string[];
  /** A looser reading: what it finds comes after. */
  readonly after?: boolean;
}

/** What reads queries; made once from the index. */
export interface Planner {
  readonly index: SearchIndex;
  readonly vocabulary: Vocabulary;
  readonly traditional: ReadonlyMap<string, string>;
}

/** Prepares an index for queries. */
export const planner = (index: SearchIndex): Planner => ({ index, vocabulary: vocabulary(index.concepts, soundsOf(index.sounds), index.entries.map(({ t, n }) => plain([t, ...n].join('|'))).join('|')), traditional: pairMap(index.traditional) });

/** A name of this many letters holds words of its own. */
const LEAST_NAME = 4;

/** The ways to read a query, the likeliest first: initials such as `qydj` may be one word or a place and a word. */
export const plans = (query: string, planner: Planner): readonly Plan[] => {
  const text = readQuery(query, planner.traditional);
  const whole = plan(text, planner, 99);
  const [name] = whole.pieces.length === 1 && whole.unread.length === 0 ? whole.pieces : [];
  if (name && name.text.length >= LEAST_NAME && planner.index.concepts[name.senses[0]?.at ?? -1]?.t.includes('#')) return [whole, { ...plan(text, planner, 99, name.text), after: true }];
  const long = Math.max(0, ...whole.pieces.filter(({ manner }) => manner === 'initials').map((piece) => piece.text.length));
  if (long < 4) return [whole];
  const split = plan(text, planner, long - 1);
  const [first, second] = split.pieces.map(({ senses }) => planner.index.concepts[senses[0]?.at ?? -1]);
  return split.unread.length === whole.unread.length && first?.kind === 'region' && second?.kind === 'topic' ? [split, whole] : [whole];
};

/** Reads a plain query: numbers first, then the words of the lexicon, in whatever script they were typed; words that say nothing are looked for as they stand where there are no others. */
const plan = (text: string, { index, vocabulary: words }: Planner, longestInitials: number, unlike = ''): Plan => {
  const numbers = documentNumbers(text);
  const letters = text.replace(/[^\p{L}\p{N}&+%./\- ]/gu, ' ').replace(/\s+/g, ' ').trim();
  const pieces = segment(letters, words, longestInitials, unlike);
  const stops = (piece: Piece): boolean => piece.senses.length > 0 && piece.senses.every(({ at }) => index.concepts[at]?.kind === 'stop');
  const unread = unknownRuns(pieces, stops).flatMap((run) => run.split(/[^\p{Script=Han}a-z0-9]+|(?<=\p{Script=Han})(?=[a-z0-9])|(?<=[a-z0-9])(?=\p{Script=Han})/u)).filter((word) => word.length > 1 && (HAN.test(word) || /[a-z]/.test(word)));
  const read = pieces.filter((piece) => piece.manner !== 'unread' && !stops(piece));
  const figures = figuresIn(letters);
  const says = read.length + unread.length + figures.length + numbers.length > 0;
  return { text, pieces: read, numbers, figures, unread: !says && HAN.test(letters) && letters.length > 2 ? [letters] : unread };
};

/** What no concept explains; a short stop word in its midst belongs to it: `明天天气` is no `天`. */
const unknownRuns = (pieces: readonly Piece[], stops: (piece: Piece) => boolean): readonly string[] => {
  const runs: string[] = [];
  let between: string | undefined;
  for (const piece of pieces) {
    if (piece.manner === 'unread') {
      if (between === undefined) runs.push(piece.text);
      else runs.push((runs.pop() ?? '') + between + piece.text);
      between = '';
    } else if (between !== undefined && piece.text.length === 1 && stops(piece)) between += piece.text;
    else between = undefined;
  }
  return runs;
};
