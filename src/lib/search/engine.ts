import type { Entry, SearchIndex } from './form.ts';
import { bare, HAN } from './plain.ts';
import { type Plan, planner, type Planner, plans } from './plan.ts';
import { answer, type Answer } from './rank.ts';
import { shelf, type Shelf } from './shelf.ts';

/** A search that is ready to be asked. */
export interface Engine {
  readonly planner: Planner;
  readonly shelf: Shelf;
}

/** A query, how it was read, and the pages that answer it. */
export interface Reply extends Answer {
  readonly plan: Plan | undefined;
  /** The words it was read as: `庆阳, 电价`. */
  readonly reading: readonly string[];
  /** Other ways to read it. */
  readonly others: readonly (readonly string[])[];
  /** What to mark in titles and excerpts: the words of the query, and other words for the same. */
  readonly marks: readonly string[];
}

/** Makes a search of an index. */
export const engine = (index: SearchIndex): Engine => {
  const ready = planner(index);
  return { planner: ready, shelf: shelf(ready) };
};

/** Asks the search. */
export const ask = (query: string, { planner: ready, shelf: prepared }: Engine): Reply => {
  const ways = plans(query, ready);
  const plan = ways[0];
  const words = plan ? wordsOf(plan, ready) : [];
  const empty = plan === undefined || (plan.pieces.length === 0 && plan.unread.length === 0 && plan.figures.length === 0 && plan.numbers.length === 0);
  const { found, relaxed } = empty ? { found: [], relaxed: false } : answer(ways, ready, prepared);
  const others = plan ? [...ways.slice(1).filter(({ after }) => !after).map((way) => wordsOf(way, ready)), ...swapped(plan, ready)] : [];
  return { plan, found, relaxed, reading: words, others: others.slice(0, 3), marks: [...new Set([...words, ...(plan?.figures ?? []), ...(plan ? sameAs(plan, ready) : [])])].filter((word) => bare(word).length > 1) };
};

const wordsOf = ({ pieces, unread, text, numbers }: Plan, { index }: Planner): readonly string[] => {
  if (numbers.length > 0 && pieces.length === 0) return [text];
  return [...pieces.flatMap(({ senses: [first], manner, text: typed }) => (first ? [manner === 'exact' ? typed : shortest(index, first.at, first.word)] : [])), ...unread];
};

/** The words of the language of the pages for the places and topics that were asked for. */
const sameAs = ({ pieces }: Plan, { index: { concepts, lang } }: Planner): readonly string[] =>
  pieces.flatMap(({ senses: [first] }) => { const concept = concepts[first?.at ?? -1]; return concept && !concept.weak ? (lang === 'zh' ? concept.zh.filter((word) => HAN.test(word)) : concept.en) : []; });

const shortest = (index: SearchIndex, at: number, word: string): string => (index.lang === 'en' && index.concepts[at]?.en[0]) || word;

/** Readings in which a guessed piece means its second sense. */
const swapped = (plan: Plan, ready: Planner): readonly (readonly string[])[] =>
  plan.pieces.flatMap((piece, place) => {
    const [, second] = piece.senses;
    if (!second || piece.manner === 'exact') return [];
    return [plan.pieces.map(({ senses, manner, text }, at) => (at === place ? second.word : manner === 'exact' ? text : senses[0]?.word ?? text)).filter(Boolean)];
  }).filter((words) => ready.index.concepts.length > 0 && words.length > 0);

/** What the list of results can be narrowed by. */
export type Facet = 'kind' | 'region' | 'topic' | 'status' | 'year';

/** The values of an entry by which it is narrowed. */
export const facetsOf = (entry: Entry, index: SearchIndex): Readonly<Record<Facet, readonly string[]>> => ({
  kind: [entry.i.replace(/\/.*/, '')],
  region: entry.r ? [entry.r] : [],
  topic: topicsOf(entry, index),
  status: entry.s ? [entry.s] : [],
  year: entry.y ? [entry.y] : [],
});

/** The topics of the lexicon that a page is mostly about. */
const topicsOf = ({ c }: Entry, { concepts }: SearchIndex): readonly string[] =>
  c.flatMap((at, place) => {
    const concept = place % 2 === 0 ? concepts[at] : undefined;
    return concept?.kind === 'topic' && !concept.t.includes('#') && (c[place + 1] ?? 0) >= 5 ? [concept.t] : [];
  });
