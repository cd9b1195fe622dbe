import { HAN } from './plain.ts';
import { blurred, soundAlike } from './sounds.ts';
import type { Sense, Vocabulary } from './vocabulary.ts';

/** How a piece of a query was understood. */
export type Manner = 'exact' | 'pinyin' | 'initials' | 'slip' | 'unread';

/** A piece of a query and the concepts that it may mean, the likeliest first. */
export interface Piece {
  readonly text: string;
  readonly manner: Manner;
  readonly senses: readonly Sense[];
}

const LONGEST = 24;

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
  return wholeRuns(withoutChance(together(query, best), vocabulary));
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

/** Words that sound like this one, or that differ in one character of four or more; what titles have, and a letter of another word, is no slip. */
const slips = (text: string, v: Vocabulary): readonly Sense[] | undefined => {
  if (text.length < 2 || text.length > 10 || /[^\p{Script=Han}]/u.test(text)) return undefined;
  const near = (v.byLength.get(text.length) ?? []).filter((word) => {
    const same = [...text].filter((letter, at) => letter === word[at]).length;
    return same > 0 && ((text.length >= 4 && same === text.length - 1) || (same * 2 >= text.length && soundAlike(text, word, v.sounds))) && !isMeant(text, word, v);
  });
  return near.length > 0 && !v.titles.includes(text) ? near.flatMap((word) => v.words.get(word) ?? []) : undefined;
};

/** Whether a letter that differs is part of a word that is known: `用水指标` is no `用地指标`. */
const isMeant = (text: string, word: string, v: Vocabulary): boolean =>
  [...text].some((letter, at) => letter !== word[at] && [at - 1, at].some((start) => v.byLength.get(2)?.includes(text.slice(start, start + 2))));

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

/** A unit beside letters that say nothing is one of them: `强度` has no `度`; so is any single letter between two such. */
const withoutChance = (pieces: readonly Piece[], { units }: Vocabulary): readonly Piece[] => {
  const isUnread = (piece: Piece | undefined, end: RegExp): boolean => piece?.manner === 'unread' && end.test(piece.text);
  const loose = pieces.map((piece, at): Piece => {
    const beside = [isUnread(pieces[at - 1], HAN_LAST), isUnread(pieces[at + 1], HAN_FIRST)].filter(Boolean).length;
    return piece.text.length === 1 && piece.manner === 'exact' && beside >= (units.has(piece.text) ? 1 : 2) ? { text: piece.text, manner: 'unread', senses: [] } : piece;
  });
  return loose.reduce<readonly Piece[]>((all, piece) => {
    const last = all.at(-1);
    return last?.manner === 'unread' && piece.manner === 'unread' ? [...all.slice(0, -1), { ...last, text: last.text + piece.text }] : [...all, piece];
  }, []);
};

const HAN_LAST = /\p{Script=Han}$/u;
const HAN_FIRST = /^\p{Script=Han}/u;

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
