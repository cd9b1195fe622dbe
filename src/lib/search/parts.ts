import { bare, pairsIn } from './plain.ts';
import type { Plan, Planner } from './plan.ts';
import type { Piece } from './segment.ts';
import type { Shelf, Weights } from './shelf.ts';
import { soundingLike } from './sounds.ts';

/** A part of a query: what it is worth, and the pages that answer it, each from 0 to 10. */
export interface Part {
  readonly worth: number;
  /** Says which sort of page is wanted, rather than which. */
  readonly weak: boolean;
  readonly weights: Weights;
  /** Found by its sound alone. */
  readonly guessed?: boolean;
  /** No concept explains it. */
  readonly unread?: boolean;
  /** What a page weighs here that another part found. */
  readonly beside?: readonly number[] | undefined;
}

/** How well a page answers a part. */
export const weightIn = ({ weights, beside }: Part, at: number): number => Math.max(weights.get(at) ?? 0, beside?.[at] ?? 0);

const MANNER = { exact: 1, pinyin: 0.95, slip: 0.85, initials: 0.9, unread: 0 } as const;

/** The parts of a query that was read: its concepts, its figures, and words that no concept explains. */
export const partsOf = (plan: Plan, planner: Planner, shelf: Shelf): readonly Part[] => [...conceptParts(plan, planner, shelf), ...figureParts(plan, shelf), ...wordParts(plan, planner, shelf)];

const best = (all: readonly Weights[], most = Infinity): Weights => {
  const joined = new Map<number, number>();
  for (const weights of all) for (const [at, weight] of weights) joined.set(at, Math.min(most, Math.max(joined.get(at) ?? 0, weight)));
  return joined;
};

const conceptParts = ({ pieces }: Plan, { index }: Planner, { postings, holders, titles, everywhere }: Shelf): readonly Part[] => {
  const isKind = ({ senses }: Piece): boolean => senses.every(({ at }) => index.concepts[at]?.weak);
  const said = ({ senses }: Piece): Weights => best(senses.map(({ at, word }, place) => {
    const name = bare(word);
    return new Map([...postings.get(at) ?? []].map(([page, weight]) => [page, (weight * 0.85 + (titles[page]?.some((title) => title.includes(name)) ? 1.5 : 0)) * (place === 0 ? 1 : 0.85)]));
  }));
  const kinds = pieces.filter(isKind);
  const strong = pieces.filter((piece) => !isKind(piece)).map((piece): Part => {
    const concept = piece.senses[0]?.at ?? 0;
    const rare = Math.log2(index.entries.length / (1 + (holders.get(concept) ?? 0)));
    if (index.concepts[concept]?.kind === 'region') return { worth: 2 * MANNER[piece.manner], weak: false, weights: said(piece), beside: everywhere };
    const worth = Math.min(4, Math.max(1.2, rare * 0.7));
    return { worth: worth * MANNER[piece.manner], weak: false, weights: said(piece) };
  });
  return kinds.length > 0 ? [...strong, { worth: 0.8, weak: true, weights: best(kinds.map(said), 6) }] : strong;
};

/** A number without a unit is looked for with any. */
const figureParts = ({ figures }: Plan, shelf: Shelf): readonly Part[] =>
  figures.map((figure) => {
    const loose = /\d$/.test(figure) ? [...shelf.figures].filter(([own]) => own.replace(/\D$/, '') === figure).map(([, pages]) => new Map([...pages].map(([at]) => [at, 4]))) : [];
    return { worth: 4, weak: false, weights: best([...loose, shelf.figures.get(figure) ?? new Map()]) };
  });

/** A Latin word of fewer letters is looked for whole. */
const LEAST_BEGINNING = 5;

const wordParts = ({ unread }: Plan, { vocabulary }: Planner, { titles, pairs, spaced }: Shelf): readonly Part[] =>
  unread.map((word) => {
    const own = pairsIn(word);
    const isLatin = /[a-z]/.test(word);
    if (isLatin) {
      const asked = new RegExp(`(?<![a-z])${word}${word.length < LEAST_BEGINNING ? 's?(?![a-z])' : ''}`);
      return { worth: worthOf(word), weak: false, unread: true, weights: new Map(spaced.flatMap((names, at): [number, number][] => (asked.test(names) ? [[at, 6]] : []))) };
    }
    const among = new Set(own.length > 0 ? own.flatMap((pair) => [...pairs.get(pair) ?? []]) : titles.keys());
    const share = (title: string): number => (title.includes(word) ? 6 : 4.8 * (own.filter((pair) => title.includes(pair)).length / Math.max(1, own.length)));
    const written = new Map([...among].map((at): [number, number] => [at, Math.max(0, ...(titles[at] ?? []).map(share))]).filter(([, weight]) => weight > 0));
    if (written.size > 0) return { worth: worthOf(word), weak: false, unread: true, weights: written };
    const isHeard = soundingLike(word, vocabulary.sounds);
    return { worth: worthOf(word), weak: false, guessed: true, weights: new Map(titles.flatMap((names, at): [number, number][] => (names.some(isHeard) ? [[at, 4]] : []))) };
  });

const worthOf = (word: string): number => Math.min(5, 1 + word.length * 0.5);
