import type { Concept } from './form.ts';
import { HAN } from './plain.ts';
import { blurred, readings, soundAlike, type Sounds } from './sounds.ts';

/** How a piece of a query was understood. */
export type Manner = 'exact' | 'pinyin' | 'initials' | 'slip' | 'unread';

/** A concept by its position, and the word of it that was meant. */
export interface Sense {
  readonly at: number;
  readonly word: string;
}

/** A piece of a query and the concepts that it may mean, the likeliest first. */
export interface Piece {
  readonly text: string;
  readonly manner: Manner;
  readonly senses: readonly Sense[];
}

type Senses = ReadonlyMap<string, readonly Sense[]>;

/** Every way to write the concepts. */
export interface Vocabulary {
  readonly words: Senses;
  readonly spelled: Senses;
  readonly blurred: Senses;
  readonly initials: Senses;
  /** Chinese words by length, for slips. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  readonly sounds: Sounds;
}

const RANK = { region: 0, topic: 1, kind: 2, stop: 3 } as const;
const LONGEST = 24;

/** Reads the lexicon once, before the first query. */
export const vocabulary = (concepts: readonly Concept[], sounds: Sounds): Vocabulary => {
  const [words, spelled, blurs, initials] = [new Map<string, Sense[]>(), new Map<string, Sense[]>(), new Map<string, Sense[]>(), new Map<string, Sense[]>()];
  const add = (map: Map<string, Sense[]>, key: string, at: number, word: string): void => {
    const known = map.get(key);
    if (!known) map.set(key, [{ at, word }]);
    else if (!known.some((sense) => sense.at === at)) known.push({ at, word });
  };
  const order = concepts.map((_, at) => at).sort((a, b) => RANK[concepts[a]?.kind ?? 'stop'] - RANK[concepts[b]?.kind ?? 'stop'] || a - b);
  for (const at of order) {
    const concept = concepts[at];
    for (const word of concept?.en ?? []) add(words, word, at, word);
    for (const word of concept?.zh ?? []) {
      add(words, word, at, word);
      if (concept?.kind === 'stop' || word.length < 2 || !HAN.test(word)) continue;
      for (const way of readings(word, sounds)) {
        add(spelled, way.join(''), at, word);
        add(blurs, blurred(way.join('')), at, word);
        if (word.length <= 10) add(initials, way.map((syllable) => syllable[0]).join(''), at, word);
      }
    }
  }
  const byLength = Map.groupBy([...words].filter(([word, meant]) => HAN.test(word) && isSpelt(word, concepts[meant[0]?.at ?? 0])).map(([word]) => word), (word) => word.length);
  return { words, spelled, blurred: blurs, initials, byLength, sounds };
};

/** What may be meant by a slip; what names leave over in two letters is no word. */
const isSpelt = (word: string, concept: Concept | undefined): boolean => concept?.kind !== 'stop' && (word.length > 2 || !concept?.t.includes('#') || concept.home !== undefined);

interface Step {
  readonly score: number;
  readonly from: number;
  readonly piece?: Piece;
}

/** Cuts a plain query into the pieces that explain the most of it; `unlike` is not taken for one piece. */
export const segment = (query: string, vocabulary: Vocabulary, longestInitials = LONGEST, unlike = ''): readonly Piece[] => {
  const best: Step[] = [{ score: 0, from: 0 }];
  for (let end = 1; end <= query.length; end++) {
    const skipped = /[a-z]/.test(query[end - 1] ?? '') ? -1.2 : 0;
    best[end] = { score: (best[end - 1]?.score ?? 0) + skipped, from: end - 1 };
    for (let start = Math.max(0, end - LONGEST * 2); start < end; start++) {
      const text = query.slice(start, end);
      for (const [gain, piece] of pieces(text, query[start - 1] ?? ' ', query[end] ?? ' ', vocabulary)) {
        if ((piece.manner === 'initials' && text.length > longestInitials) || text === unlike) continue;
        const score = (best[start]?.score ?? 0) + gain;
        if (score > (best[end]?.score ?? 0)) best[end] = { score, from: start, piece };
      }
    }
  }
  return wholeRuns(together(query, best));
};

/** The ways to understand a stretch of the query, and what each is worth. */
const pieces = (text: string, before: string, after: string, v: Vocabulary): readonly (readonly [number, Piece])[] => {
  const made = (gain: number, manner: Manner, senses: readonly Sense[] | undefined): readonly (readonly [number, Piece])[] => (senses ? [[gain, { text, manner, senses }]] : []);
  if (HAN.test(text)) {
    if (text.includes(' ') || text.length > LONGEST) return [];
    return [...made(2 * text.length - 1, 'exact', v.words.get(text)), ...made(1.2 * text.length - 1, 'slip', v.words.has(text) ? undefined : slips(text, v))];
  }
  const whole = !/[a-z0-9]/.test(before) && !/[a-z0-9]/.test(after);
  const singular = text.replace(/(?<=[a-z]{3})(?:ies|s)$/, (end) => (end === 'ies' ? 'y' : ''));
  const spelled = text.replaceAll(/[ ']/g, '');
  if (text.startsWith(' ') || text.endsWith(' ') || !/^[a-z' ]+$/.test(text)) return whole ? made(2 * text.length - 1, 'exact', v.words.get(text)) : [];
  return [
    ...(whole ? made(2 * text.length, 'exact', v.words.get(text) ?? v.words.get(singular)) : []),
    ...made(spelled.length >= 4 ? 1.4 * spelled.length - 1.5 : -1, 'pinyin', v.spelled.get(spelled)),
    ...made(spelled.length >= 5 ? spelled.length - 2 : -1, 'slip', v.blurred.get(blurred(spelled))),
    ...made(text === spelled && spelled.length >= 2 ? 0.9 * spelled.length - 1.2 : -1, 'initials', v.initials.get(spelled)),
  ];
};

/** Words that sound like this one, or that differ in one character of four or more. */
const slips = (text: string, v: Vocabulary): readonly Sense[] | undefined => {
  if (text.length < 2 || text.length > 10 || /[^\p{Script=Han}]/u.test(text)) return undefined;
  const near = (v.byLength.get(text.length) ?? []).filter((word) => {
    const same = [...text].filter((letter, at) => letter === word[at]).length;
    return same > 0 && ((text.length >= 4 && same === text.length - 1) || (same * 2 >= text.length && soundAlike(text, word, v.sounds)));
  });
  return near.length > 0 ? near.flatMap((word) => v.words.get(word) ?? []) : undefined;
};

const together = (query: string, best: readonly Step[]): readonly Piece[] => {
  const found: Piece[] = [];
  for (let at = query.length; at > 0; at = best[at]?.from ?? 0) {
    const letter = query[at - 1] ?? '';
    const piece = best[at]?.piece;
    const next = found[0];
    if (piece) found.unshift(piece);
    else if (next?.manner === 'unread') found[0] = { ...next, text: letter + next.text };
    else found.unshift({ text: letter, manner: 'unread', senses: [] });
  }
  return found;
};

/** Letters in one run are understood whole or not at all: a run that is partly pinyin is a chance. */
const wholeRuns = (pieces: readonly Piece[]): readonly Piece[] => {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last && /[a-z0-9]$/.test(last.at(-1)?.text ?? '') && /^[a-z0-9]/.test(piece.text)) last.push(piece);
    else runs.push([piece]);
  }
  return runs.flatMap((run): readonly Piece[] => (run.some(({ manner, text }) => manner === 'unread' && /^[a-z]|[a-z]$/.test(text)) ? [{ text: run.map(({ text }) => text).join(''), manner: 'unread', senses: [] }] : run));
};
