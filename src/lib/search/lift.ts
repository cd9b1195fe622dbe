import { HAN, pairsIn } from './plain.ts';
import type { Shelf, Weights } from './shelf.ts';

const LEAST_SHARE = 0.6;

/** Pages whose title equals or mostly contains the query, and how much that lifts them; a title that equals the words that were understood will do: `金昌有什么`. */
export const lifts = (query: string, shelf: Shelf, understood = query): Weights => {
  const own = liftsOf(query, shelf);
  if (understood === query) return own;
  return new Map([...own, ...[...liftsOf(understood, shelf)].filter(([at, weight]) => weight > EQUAL && weight > (own.get(at) ?? 0))]);
};

/** Only the same words lift more than this. */
const EQUAL = 100;

const liftsOf = (query: string, { pairs, titles }: Shelf): Weights => {
  if (query.length < 2) return new Map();
  const own = pairsIn(query);
  const counts = new Map<number, number>();
  for (const pair of own) for (const at of pairs.get(pair) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  return new Map([...counts].flatMap(([at, count]): [number, number][] => {
    const weight = count / own.length > LEAST_SHARE ? lift(query, titles[at] ?? []) : 0;
    return weight > 0 ? [[at, weight]] : [];
  }));
};

/** How much a page is lifted whose names equal or contain the query; letters and digits alone are compared. */
export const lift = (query: string, names: readonly string[]): number => {
  if (query.length < 2) return 0;
  const own = pairsIn(query);
  const isLatin = !HAN.test(query);
  return Math.max(0, ...names.map((title, place) => {
    const trust = place === 0 ? 1 : 0.9;
    if (title === query) return 200 * trust;
    if (title.startsWith(query) || title.endsWith(query)) return trust * (12 + 30 * (query.length / title.length));
    if (title.includes(query)) return trust * (8 + 30 * (query.length / title.length));
    if (query.length < 5 || isLatin) return 0;
    const share = own.filter((pair) => title.includes(pair)).length / own.length;
    return share > LEAST_SHARE ? trust * share * 40 * Math.min(1, query.length / title.length) : 0;
  }));
};
