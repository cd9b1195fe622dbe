import type { SearchIndex } from './form.ts';
import { bare, plain } from './plain.ts';
import type { Plan } from './plan.ts';

/** A figure as it is printed, with what stands behind it; or the reason why there is none. */
export interface AnswerRow {
  readonly label: string;
  readonly figure?: { readonly value: string; readonly unit: string; readonly text: string; readonly asOf: string; readonly day: string; readonly source: string; readonly confidence: string; readonly derived?: string | undefined } | undefined;
  readonly missing?: string | undefined;
  /** How far it may be trusted, and what it is about. */
  readonly marks?: readonly string[] | undefined;
}

/** The answer to a question for a figure. */
export interface FigureAnswer {
  /** What is asked: `power`, `land`, `limit` … */
  readonly about: string;
  /** Where or of what: a region, `park/<id>`, `procedure/<id>`; empty where it is said of all. */
  readonly of: string;
  /** Whether it holds for every place within. */
  readonly wide?: true | undefined;
  readonly title: string;
  readonly rows: readonly AnswerRow[];
  readonly note?: string | undefined;
  readonly href: string;
  /** The page that says more. */
  readonly page: string;
}

/** The answers of a language, and the words by which they are asked for. */
export interface AnswerFile {
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Words that ask and say nothing more: `多少钱`, `how much is`. */
  readonly fillers: readonly string[];
  readonly sources: Readonly<Record<string, { readonly title: string; readonly href: string }>>;
  readonly answers: readonly FigureAnswer[];
}

/** The answer to a query that asks for one figure and nothing else; a word that is not understood, or a second place, leaves it without. */
export const answerTo = (plan: Plan, index: SearchIndex, file: AnswerFile): FigureAnswer | undefined => {
  const typed = plan.pieces.reduce((text, { manner, text: piece, senses: [first] }) => (manner === 'exact' ? text : text.replace(piece, () => ` ${first?.word ?? piece} `)), plan.text);
  const regions = new Set(index.concepts.flatMap(({ kind, zh, en }) => (kind === 'region' ? [...zh, ...en] : [])));
  const park = longest(index.entries.filter(({ i }) => i.startsWith('park/')).flatMap(({ i, r, t, n }) => [t, ...n].map((name) => ({ id: i, region: r, word: plain(name) })).filter(({ word }) => !regions.has(word))), typed);
  const afterPark = park ? without(typed, park.word) : typed;
  const named = plan.pieces.flatMap(({ manner, text, senses: [first] }) => {
    const concept = index.concepts[first?.at ?? -1];
    const word = manner === 'exact' ? text : first?.word ?? text;
    return concept && afterPark.includes(word) ? [{ concept, word }] : [];
  });
  const places = named.filter(({ concept }) => concept.kind === 'region');
  const afterPlaces = places.reduce((text, { word }) => without(text, word), afterPark);
  const step = named.find(({ concept }) => concept.home?.[0]?.startsWith('procedure/'));
  const found = [afterPlaces, ...(step ? [without(afterPlaces, step.word)] : [])].map((text) => subject(text, file)).find((found) => found !== undefined);
  if (!found) return undefined;
  const ofStep = found === 'limit' && step !== undefined;
  const about = found === 'limit' && !ofStep ? PROMISED : found;
  const candidates = ofStep ? [step.concept.home?.[0] ?? '-'] : chain(places.map(({ concept }) => concept.t), park, index);
  return candidates.flatMap((of, at) => file.answers.filter((one) => one.about === about && one.of === of && (at === 0 || one.wide))).at(0);
};

/** A place that is asked how long, without a step, is asked for what it promises. */
const PROMISED = 'promise';

/** From the place that is named to what it lies in; nothing where two are named. */
const chain = (places: readonly string[], park: { id: string; region: string | undefined } | undefined, { above }: SearchIndex): readonly string[] => {
  const up = (place: string | undefined): string[] => (place ? [place, ...up(above[place])] : []);
  const own = [...new Set(park?.region ? [park.region, ...places] : places)];
  const lowest = own.filter((place) => !own.some((other) => other !== place && up(other).includes(place)));
  if (lowest.length > 1) return [];
  return [...(park ? [park.id] : []), ...up(lowest[0]), ''];
};

/** What a text asks for, if it asks for one thing and has no other words. */
const subject = (text: string, { words, fillers }: AnswerFile): string | undefined => {
  const close = text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
  const asked = longest(Object.entries(words).flatMap(([about, list]) => list.map((word) => ({ about, word }))), close);
  if (!asked) return undefined;
  const rest = fillers.toSorted((a, b) => b.length - a.length).reduce((left, filler) => without(left, filler), without(close, asked.word));
  return bare(rest) === '' ? asked.about : undefined;
};

const longest = <Item extends { readonly word: string }>(items: readonly Item[], text: string): Item | undefined =>
  items.filter(({ word }) => word !== '' && without(text, word) !== text).toSorted((a, b) => b.word.length - a.word.length)[0];

/** English words count whole. */
const without = (text: string, word: string): string =>
  /^[a-z]/.test(word) ? text.replace(new RegExp(`(?<![a-z])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z])`, 'g'), ' ') : text.replaceAll(word, ' ');
