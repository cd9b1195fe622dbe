import type { Entry } from './form.ts';
import { figuresIn } from './numbers.ts';
import { bare, pairsIn, plain } from './plain.ts';
import type { Planner } from './plan.ts';

/** Pages by position, each with a weight from 0 to 10. */
export type Weights = ReadonlyMap<number, number>;

/** What ranking needs of the entries, made once: for every word the pages that have it, so that a query looks at no other. */
export interface Shelf {
  /** Title and other names of each page, letters and digits alone. */
  readonly titles: readonly (readonly string[])[];
  /** The same with their spaces, in one text. */
  readonly spaced: readonly string[];
  /** How much a page answers for any place. */
  readonly everywhere: readonly number[];
  /** Concept → pages. */
  readonly postings: ReadonlyMap<number, Weights>;
  /** Concept → how many pages are about it. */
  readonly holders: ReadonlyMap<number, number>;
  /** Two neighbouring letters → pages with them in a title. */
  readonly pairs: ReadonlyMap<string, ReadonlySet<number>>;
  /** Figure with its unit → pages. */
  readonly figures: ReadonlyMap<string, Weights>;
  /** Page by its id. */
  readonly ids: ReadonlyMap<string, number>;
}

/** From this weight on a page is about a concept. */
export const GOOD = 2.4;
/** A page about a neighbour of what was asked helps too. */
const NEAR = 0.42;
/** Pages that are no record speak of every place; records of no place hold in every one. */
const LIST = 3.5;
const NATIONWIDE = 1.6;

/** Prepares the entries for ranking. */
export const shelf = ({ index: { entries, concepts } }: Planner): Shelf => {
  const own = new Map<number, Map<number, number>>();
  const pairs = new Map<string, Set<number>>();
  const figures = new Map<string, Map<number, number>>();
  const titles = entries.map(({ t, n }) => [t, ...n].map((name) => bare(plain(name))));
  entries.forEach((entry, at) => {
    entry.c.forEach((concept, place) => { if (place % 2 === 0) set(own, concept, at, entry.c[place + 1] ?? 0); });
    for (const [figure, weight] of weighed(entry)) set(figures, figure, at, weight);
    for (const pair of new Set(titles[at]?.flatMap(pairsIn))) (pairs.get(pair) ?? pairs.set(pair, new Set()).get(pair))?.add(at);
  });
  const holders = new Map([...own].map(([concept, pages]) => [concept, [...pages.values()].filter((weight) => weight >= GOOD).length]));
  const byName = new Map(concepts.flatMap(({ t, kind }, at): [string, number][] => (kind === 'topic' ? [[t, at]] : [])));
  const near = concepts.map((concept) => (concept.near ?? []).flatMap((t) => byName.get(t) ?? []));
  const postings = new Map(concepts.map((_, at) => [at, joined(own.get(at), (near[at] ?? []).map((other) => own.get(other)))]));
  return { titles, spaced: entries.map(({ t, n }) => plain([t, ...n].join(' | '))), everywhere: entries.map(({ i, r }) => (i.startsWith('page/') ? LIST : r === undefined || r === 'cn' ? NATIONWIDE : 0)), postings, holders, pairs, figures, ids: new Map(entries.map(({ i }, at) => [i, at])) };
};

const set = <Key>(map: Map<Key, Map<number, number>>, key: Key, at: number, weight: number): void => {
  const known = map.get(key);
  if (known) known.set(at, weight);
  else map.set(key, new Map([[at, weight]]));
};

const joined = (own: Weights | undefined, near: readonly (Weights | undefined)[]): Weights => {
  const all = new Map(own);
  for (const pages of near) for (const [at, weight] of pages ?? []) all.set(at, Math.max(all.get(at) ?? 0, weight * NEAR));
  return all;
};

/** Figures that a page names early, in its title most of all, are its own. */
const weighed = (entry: Entry): readonly (readonly [string, number])[] => {
  const first = new Set(figuresIn(plain(`${entry.t} ${entry.d}`)));
  const share = entry.i.startsWith('industry/') ? 0.6 : 1;
  return [...new Set([...entry.f, ...first])].map((figure) => {
    const place = entry.f.indexOf(figure);
    return [figure, first.has(figure) ? 9 : (place < 3 ? 7 : place < 10 ? 6 : 4.5) * share];
  });
};
