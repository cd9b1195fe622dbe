import type { Entry } from './form.ts';
import { figuresIn, isMeant } from './numbers.ts';
import { bare, pairsIn, plain } from './plain.ts';
import type { Plan, Planner } from './plan.ts';
import type { Piece } from './segment.ts';
import { soundAlike } from './sounds.ts';

/** A page that was found, and how well. */
export interface Found {
  readonly entry: Entry;
  readonly score: number;
}

export interface Answer {
  readonly found: readonly Found[];
  /** Part of the query had to be left out. */
  readonly relaxed: boolean;
}

/** A part of the query: what it is worth, and how well a page answers it, from 0 to 10. */
interface Part {
  readonly worth: number;
  readonly weak: boolean;
  readonly weigh: (at: number) => number;
}

/** What ranking needs of the entries, made once. */
export interface Shelf {
  readonly weights: readonly ReadonlyMap<number, number>[];
  readonly titles: readonly (readonly string[])[];
  readonly holders: ReadonlyMap<number, number>;
}

const GOOD = 2.4;

/** Prepares the entries for ranking. */
export const shelf = ({ index }: Planner): Shelf => {
  const weights = index.entries.map(({ c }) => new Map(Array.from({ length: c.length / 2 }, (_, at) => [c[2 * at] ?? 0, c[2 * at + 1] ?? 0] as const)));
  const holders = new Map<number, number>();
  for (const own of weights) for (const [concept, weight] of own) if (weight >= GOOD) holders.set(concept, (holders.get(concept) ?? 0) + 1);
  return { weights, titles: index.entries.map(({ t, n }) => [t, ...n].map((name) => bare(plain(name)))), holders };
};

/** The pages that answer the readings of a query, the best first; those of a second reading are put between. */
export const answer = (readings: readonly Plan[], planner: Planner, shelf: Shelf): Answer => {
  const answers = readings.map((plan) => rank(plan, planner, shelf));
  const [first, second] = answers;
  if (!first || !second || second.found.length === 0) return first ?? { found: [], relaxed: true };
  if (first.found.length === 0) return second;
  const order = Array.from({ length: Math.max(first.found.length, second.found.length) }, (_, at) => [first.found[at], second.found[at]]).flat().filter((found) => found !== undefined);
  return { found: order.filter(({ entry }, at) => order.findIndex((other) => other.entry === entry) === at), relaxed: first.relaxed && second.relaxed };
};

/** The pages that answer a plan, the best first. */
const rank = (plan: Plan, planner: Planner, shelf: Shelf): Answer => {
  if (plan.numbers.length > 0) {
    const found = byNumber(plan, planner);
    if (found.length > 0) return { found, relaxed: false };
  }
  const parts = [...conceptParts(plan, planner, shelf), ...figureParts(plan, planner), ...wordParts(plan, planner, shelf)];
  const asked = kindsAsked(plan, planner);
  const whole = parts.reduce((sum, { worth }) => sum + worth, 0);
  const query = bare(plan.text);
  const found = planner.index.entries.flatMap((entry, at): (Found & { base: number })[] => {
    const weights = parts.map((part) => part.weigh(at));
    const sum = parts.reduce((total, { worth }, place) => total + worth * (weights[place] ?? 0), 0);
    const covered = whole > 0 ? parts.reduce((total, { worth }, place) => total + worth * Math.min(1, (weights[place] ?? 0) / GOOD), 0) / whole : 0;
    const base = sum * covered ** (parts.length > 4 ? 1.3 : 1.8) * standing(entry, asked);
    const score = base + lift(query, shelf.titles[at] ?? []);
    return score > 0 && (covered >= (parts.length > 4 ? 0.25 : 0.34) || score > 30) ? [{ entry, score, base }] : [];
  }).sort((a, b) => b.score - a.score);
  const best = Math.max(0, ...found.map(({ base }) => base));
  const kept = found.filter(({ score }) => score > best * 0.12);
  return { found: kept, relaxed: isRelaxed(plan, planner, parts, kept, shelf) };
};

const byNumber = ({ numbers }: Plan, { index }: Planner): Found[] =>
  index.entries.flatMap((entry) => {
    const keys = entry.o.filter((key) => numbers.some((asked) => isMeant(asked, key)));
    return keys.length > 0 ? [{ entry, score: keys.some((key) => !key.startsWith('~')) ? 100 : entry.i.startsWith('page/') || entry.i.startsWith('electricity/') ? 20 : 10 }] : [];
  }).sort((a, b) => b.score - a.score);

const MANNER = { exact: 1, pinyin: 0.95, slip: 0.85, initials: 0.9, unread: 0 } as const;

/** How likely a page of a kind is what is wanted, all else equal. */
const STANDING: Readonly<Record<string, number>> = { project: 0.9, region: 0.9, industry: 0.8, opportunity: 0.6 };
/** Pages that name everything and answer little. */
const GENERAL = ['page/home', 'page/about', 'page/accessibility'];

const standing = ({ i }: Entry, asked: ReadonlySet<string>): number => {
  const kind = i.replace(/\/.*/, '');
  if (GENERAL.includes(i)) return 0.35;
  if (asked.size === 0 || ['page', 'electricity', 'land', 'costs'].includes(kind)) return STANDING[kind] ?? 1;
  return asked.has(kind) ? 1.4 : 0.75 * (STANDING[kind] ?? 1);
};

const kindsAsked = ({ pieces }: Plan, { index }: Planner): ReadonlySet<string> =>
  new Set(pieces.flatMap(({ senses }) => senses.slice(0, 1).flatMap(({ at }) => (index.concepts[at]?.kind === 'kind' ? [index.concepts[at].t] : []))));

const conceptParts = ({ pieces }: Plan, { index }: Planner, { weights, holders, titles }: Shelf): readonly Part[] => {
  const isKind = ({ senses }: Piece): boolean => senses.every(({ at }) => index.concepts[at]?.weak);
  const said = ({ senses }: Piece, at: number): number => Math.max(0, ...senses.map((sense, place) => ((weights[at]?.get(sense.at) ?? 0) * 0.85 + ((titles[at] ?? []).some((title) => title.includes(bare(sense.word))) ? 1.5 : 0)) * (place === 0 ? 1 : 0.85)));
  const kinds = pieces.filter(isKind);
  const strong = pieces.filter((piece) => !isKind(piece)).map((piece): Part => {
    const concept = piece.senses[0]?.at ?? 0;
    const rare = Math.log2(index.entries.length / (1 + (holders.get(concept) ?? 0)));
    const worth = index.concepts[concept]?.kind === 'region' ? 2 : Math.min(4, Math.max(1.2, rare * 0.7));
    return { worth: worth * MANNER[piece.manner], weak: false, weigh: (at) => said(piece, at) };
  });
  return kinds.length > 0 ? [...strong, { worth: 0.8, weak: true, weigh: (at) => Math.min(6, Math.max(...kinds.map((piece) => said(piece, at)))) }] : strong;
};

const figureParts = ({ figures }: Plan, { index }: Planner): readonly Part[] =>
  figures.map((figure) => {
    const number = figure.replace(/\D$/, '');
    const weigh = (entry: Entry | undefined): number => {
      if (!entry) return 0;
      if (figuresIn(plain(`${entry.t} ${entry.d}`)).includes(figure)) return 9;
      const place = entry.f.indexOf(figure);
      if (place >= 0) return (place < 3 ? 7 : place < 10 ? 6 : 4.5) * (entry.i.startsWith('industry/') ? 0.6 : 1);
      return figure === number && entry.f.some((own) => own.replace(/\D$/, '') === number) ? 4 : 0;
    };
    return { worth: 4, weak: false, weigh: (at) => weigh(index.entries[at]) };
  });

const wordParts = ({ unread }: Plan, planner: Planner, { titles }: Shelf): readonly Part[] =>
  unread.map((word) => {
    const pairs = pairsIn(word);
    const written = titles.map((names) => Math.max(0, ...names.map((title) => (title.includes(word) ? 6 : /^[a-z]/.test(word) ? 0 : 4.8 * (pairs.filter((pair) => title.includes(pair)).length / Math.max(1, pairs.length))))));
    const heard = written.some((weight) => weight > 0) || /[a-z]/.test(word) ? written : titles.map((names) => (names.some((title) => windows(title, word.length).some((part) => soundAlike(part, word, planner.vocabulary.sounds))) ? 4 : 0));
    return { worth: Math.min(5, 1 + word.length * 0.5), weak: false, weigh: (at) => heard[at] ?? 0 };
  });

const windows = (text: string, length: number): readonly string[] => Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));

/** Lifts titles that equal or mostly contain the query. */
const lift = (query: string, titles: readonly string[]): number => {
  if (query.length < 2) return 0;
  const pairs = pairsIn(query);
  return Math.max(0, ...titles.map((title, place) => {
    const trust = place === 0 ? 1 : 0.9;
    if (title === query) return 200 * trust;
    if (title.startsWith(query) || title.endsWith(query)) return trust * (12 + 30 * (query.length / title.length));
    if (title.includes(query)) return trust * (8 + 30 * (query.length / title.length));
    if (query.length < 5) return 0;
    const share = pairs.filter((pair) => title.includes(pair)).length / pairs.length;
    return share > 0.6 ? trust * share * 40 * Math.min(1, query.length / title.length) : 0;
  }));
};

/** An answer is honest about itself: it is relaxed where words were not understood, or no page has all that was. */
const isRelaxed = (plan: Plan, planner: Planner, parts: readonly Part[], found: readonly Found[], shelf: Shelf): boolean => {
  const top = found[0];
  if (!top || plan.numbers.length > 0 && plan.numbers.some(({ year }) => year !== '')) return true;
  if (lift(bare(plan.text), [bare(plain(top.entry.t)), ...top.entry.n.map((name) => bare(plain(name)))]) > 20) return false;
  const at = planner.index.entries.indexOf(top.entry);
  return shelf.weights.length > 0 && parts.some((part) => !part.weak && part.weigh(at) < 1);
};
