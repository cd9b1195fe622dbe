import type { Entry } from './form.ts';
import { lift, lifts } from './lift.ts';
import { documentNumbers, isMeant, numberKey } from './numbers.ts';
import { type Part, partsOf, weightIn } from './parts.ts';
import { bare, plain } from './plain.ts';
import type { Plan, Planner } from './plan.ts';
import { GOOD, type Shelf } from './shelf.ts';

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

/** The pages that answer the readings of a query, the best first; those of a second reading are put between, those of a looser one behind. */
export const answer = (readings: readonly Plan[], planner: Planner, shelf: Shelf): Answer => {
  const answers = readings.map((plan) => rank(plan, planner, shelf));
  const [first, second] = answers;
  if (!first || !second || second.found.length === 0) return first ?? { found: [], relaxed: true };
  if (first.found.length === 0) return second;
  if (readings[1]?.after) return { ...first, found: [...first.found, ...second.found.filter(({ entry }) => !first.found.some((found) => found.entry === entry))] };
  const order = Array.from({ length: Math.max(first.found.length, second.found.length) }, (_, at) => [first.found[at], second.found[at]]).flat().filter((found) => found !== undefined);
  return { found: order.filter(({ entry }, at) => order.findIndex((other) => other.entry === entry) === at), relaxed: first.relaxed && second.relaxed };
};

/** The more parts a query has, the less of them a page has to answer. */
const STRICTNESS = [{ power: 1.8, least: 0.26 }, { power: 1.8, least: 0.26 }, { power: 1.5, least: 0.24 }, { power: 1.4, least: 0.22 }, { power: 1.3, least: 0.2 }] as const;
/** The page that is about a topic first of all may leave other parts out. */
const AT_HOME = 8.4;
const MORE_AT_HOME = 1.4;

/** The pages that answer a plan, the best first. */
const rank = (plan: Plan, planner: Planner, shelf: Shelf): Answer => {
  if (plan.numbers.length > 0) {
    const found = byNumber(plan, planner);
    if (found.length > 0) return { found, relaxed: false };
  }
  const { entries } = planner.index;
  const parts = partsOf(plan, planner, shelf);
  const lifted = lifts(bare(plan.text), shelf, bare(plan.pieces.map(({ text }) => text).join('')));
  const trust = isRead(plan, planner) ? KNOWN_WORDS : () => 1;
  const answered = parts.filter(({ weights }) => weights.size > 0);
  const whole = answered.reduce((total, { worth }) => total + worth, 0);
  const { power, least } = STRICTNESS[Math.min(answered.length, STRICTNESS.length) - 1] ?? STRICTNESS[0];
  const stands = standing(plan, planner);
  const scored = new Map<number, { base: number; score: number }>();
  for (const at of new Set([...answered.flatMap(({ weights }) => [...weights.keys()]), ...lifted.keys()])) {
    const entry = entries[at];
    if (!entry) continue;
    let [sum, covered] = [0, 0];
    for (const part of answered) {
      const weight = weightIn(part, at);
      sum += part.worth * weight;
      covered += part.worth * (weight >= AT_HOME ? MORE_AT_HOME : Math.min(1, weight / GOOD));
    }
    const share = whole > 0 ? Math.min(1, covered / whole) : 0;
    const base = sum * share ** power * stands(entry);
    const more = lifted.get(at) ?? 0;
    const score = base + more * trust(more);
    if (score > 0 && (share >= least || score > 30)) scored.set(at, { base, score });
  }
  const best = Math.max(0, ...[...scored.values()].map(({ base }) => base));
  for (const [at, share] of companions(plan, planner, shelf)) if (best > 0) scored.set(at, { base: 0, score: Math.max(scored.get(at)?.score ?? 0, best * share) });
  const found = [...scored].flatMap(([at, { score }]): Found[] => (entries[at] && score > best * 0.07 ? [{ entry: entries[at], score }] : [])).sort((a, b) => b.score - a.score);
  return { found, relaxed: isRelaxed(plan, parts, found, shelf) };
};

/** Its own number first, then one that stands in the title, then lists, then a mention. */
const byNumber = ({ numbers }: Plan, { index }: Planner): Found[] => {
  const isAsked = (key: string): boolean => numbers.some((asked) => isMeant(asked, key));
  return index.entries.flatMap((entry) => {
    const keys = entry.o.filter(isAsked);
    if (keys.length === 0) return [];
    const isNamed = documentNumbers(plain(entry.t)).map(numberKey).some(isAsked);
    return [{ entry, score: keys.some((key) => !key.startsWith('~')) ? 100 : isNamed ? 60 : GENERAL.test(entry.i) ? 5 : NEUTRAL.some((kind) => entry.i.startsWith(`${kind}/`)) ? 20 : 10 }];
  }).sort((a, b) => b.score - a.score);
};

/** Where every word is known, a title that merely holds them says little more. */
const KNOWN_WORDS = (lifted: number): number => (lifted > 30 ? 1 : 0.35);
const isRead = ({ pieces, unread, figures }: Plan, { index }: Planner): boolean =>
  unread.length === 0 && figures.length === 0 && pieces.length > 0 && pieces.every(({ senses }) => senses.every(({ at }) => !index.concepts[at]?.t.includes('#')));

/** How likely a page of a kind is what is wanted, all else equal. */
const STANDING: Readonly<Record<string, number>> = { park: 1.1, project: 0.8, promise: 0.95, region: 0.9, industry: 0.9, opportunity: 0.75 };
/** Pages that name everything and answer little. */
const GENERAL = /^(?:page\/(?:home|about|accessibility|sources)$|procedure\/(?:chain|plan)-)/;
/** Of these kinds a reader asks for no other. */
const NEUTRAL = ['page', 'electricity', 'land', 'costs'];
const ELSEWHERE = 0.35;
/** A page of the kind that is asked for, or the page of a topic that is. */
const ASKED = 1.4;

const standing = (plan: Plan, planner: Planner): ((entry: Entry) => number) => {
  const { asked, lists } = kindsAsked(plan, planner);
  const places = namesAsked(plan, planner, 'region');
  const { above } = planner.index;
  const isThere = (region: string): boolean => region === 'cn' || places.some((place) => place === region || place === 'cn' || above[region] === place || above[place] === region || above[above[place] ?? ''] === region || above[above[region] ?? ''] === place);
  const stands: Readonly<Record<string, number>> = plan.figures.length > 0 ? {} : STANDING;
  return ({ i, r }) => {
    const kind = i.replace(/\/.*/, '');
    const here = places.length === 0 || r === undefined || isThere(r) ? 1 : ELSEWHERE;
    if (GENERAL.test(i)) return 0.35 * here;
    if (asked.size === 0 || NEUTRAL.includes(kind)) return (lists.has(i) ? ASKED : stands[kind] ?? 1) * here;
    return (asked.has(kind) ? (lists.size > 0 ? 1 : ASKED) : 0.75 * (stands[kind] ?? 1)) * here;
  };
};

/** The kinds that are asked for by name, and by a topic whose page is the list of a kind; the pages of such topics. */
const kindsAsked = (plan: Plan, planner: Planner): { readonly asked: ReadonlySet<string>; readonly lists: ReadonlySet<string> } => {
  const { concepts } = planner.index;
  const kinds = concepts.filter(({ kind }) => kind === 'kind');
  const topics = plan.pieces.flatMap(({ senses: [first] }) => concepts[first?.at ?? -1] ?? []).filter(({ kind, home }) => kind === 'topic' && kinds.some((one) => one.home?.some((page) => home?.includes(page))));
  const lists = new Set(topics.flatMap(({ home }) => home ?? []));
  return { asked: new Set([...namesAsked(plan, planner, 'kind'), ...kinds.filter(({ home }) => home?.some((page) => lists.has(page))).map(({ t }) => t)]), lists };
};

/** A word such as `几天` asks for more than one kind; a place is one. */
const namesAsked = ({ pieces }: Plan, { index }: Planner, kind: 'kind' | 'region'): readonly string[] =>
  pieces.flatMap(({ senses, manner }) => senses.slice(0, kind === 'kind' && manner === 'exact' ? 2 : 1).flatMap(({ at }) => (index.concepts[at]?.kind === kind ? [index.concepts[at].t] : [])));

/** What stands beside the answers: the page of the place, and the list of the kind or what its unit is counted in. */
const PLACE = 0.44;
const LIST = 0.33;

const companions = (plan: Plan, planner: Planner, { ids }: Shelf): readonly (readonly [number, number])[] => {
  const homes = plan.pieces.flatMap(({ senses: [first] }) => { const concept = first && planner.index.concepts[first.at]; return concept?.weak ? (concept.home ?? []).filter((home) => !home.endsWith('*')) : []; });
  return [...namesAsked(plan, planner, 'region').map((name) => [`region/${name}`, PLACE] as const), ...homes.map((home) => [home, LIST] as const)].flatMap(([id, share]) => { const at = ids.get(id); return at === undefined ? [] : [[at, share] as const]; });
};

/** A title with half of an unknown word has not got it. */
const HALF = 2.4;

/** An answer is honest about itself: it is relaxed where words were not understood, or no page has all that was. */
const isRelaxed = (plan: Plan, parts: readonly Part[], found: readonly Found[], shelf: Shelf): boolean => {
  const top = found[0];
  if (!top || plan.numbers.length > 0 && plan.numbers.some(({ year }) => year !== '')) return true;
  if (lift(bare(plan.text), [bare(plain(top.entry.t)), ...top.entry.n.map((name) => bare(plain(name)))]) > 20) return false;
  const at = shelf.ids.get(top.entry.i) ?? -1;
  return parts.some((part) => part.guessed || (!part.weak && weightIn(part, at) < (part.unread ? HALF : 1)));
};
