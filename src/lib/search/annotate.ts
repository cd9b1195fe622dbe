import { type Concept, type Entry, RARE } from './form.ts';
import { documentNumbers, figuresIn, numberKey } from './numbers.ts';
import { HAN, plain } from './plain.ts';

/** A finished page. */
export interface Page {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly headings: string;
  readonly body: string;
  /** The body without the cards of other pages. */
  readonly own: string;
}

/** What its record adds. */
export interface RecordFacts {
  readonly names: readonly string[];
  readonly regions: readonly string[];
  readonly concepts: readonly string[];
  readonly status?: string | undefined;
  readonly year?: string | undefined;
  readonly documentNo?: string | undefined;
  /** Companies that are there. */
  readonly firms?: readonly { readonly zh: string; readonly en?: string | undefined }[] | undefined;
}

/** How much a concept weighs by where it is found. */
const WEIGHT = { home: 10, ownRegion: 6, title: 6, industry: 8, region: 5, kind: 5, record: 3.5, description: 3.2, heading: 1.2, most: 2.3, above: 1.5, named: 1.6 } as const;
const MOST_MENTIONS = 24;
const LEAST = 0.5;

/** What the search knows of a page, which may have a twin in another language: its concepts with their weights, its numbers and figures. */
export const annotate = (page: Page, twin: Page | undefined, facts: RecordFacts | undefined, concepts: readonly Concept[], above: Readonly<Record<string, string>>, names: readonly string[]): Entry => {
  const [kind = '', id = ''] = page.id.split('/');
  const title = plain([page.title, ...names].join(' | '));
  const short = title.replace(LIST_IN_BRACKETS, ' ');
  const texts = { title: short, description: plain(`${page.description} ${title}`), headings: plain(page.headings), body: plain(`${page.body} ${twin?.body ?? ''}`), own: plain(page.own) };
  const weighed = concepts.map((concept, at) => [at, Math.max(given(concept, kind, id, facts, above), concept.kind === 'stop' ? 0 : written(concept, texts))] as const);
  const kept = weighed.filter(([, weight]) => weight >= LEAST).sort(([, a], [, b]) => b - a).filter(([at, weight], place) => weight > 2 || place < MOST_MENTIONS || concepts[at]?.t.includes(RARE));
  return {
    i: page.id, u: page.url, t: page.title, n: names, d: shortened(page.description),
    r: facts?.regions[0], s: facts?.status, y: facts?.year,
    c: kept.flatMap(([at, weight]) => [at, Math.round(weight * 10) / 10]),
    o: numbersOf(page, facts), f: figuresIn(`${title} ${texts.own} | ${plain(twin?.own ?? '')}`).filter((figure) => figure.length > 2).slice(0, 60),
  };
};

/** A list in brackets says what a page holds, not what it is about: `(环评报告书、取水)`. */
const LIST_IN_BRACKETS = /\([^()]*(?:\u3001|, )[^()]*\)/g;

const LONGEST_LINE = 100;

/** The first line of a page, cut where a word ends. */
const shortened = (text: string): string => (text.length <= LONGEST_LINE ? text : `${text.slice(0, LONGEST_LINE).replace(/(?<=[a-z,;.]) \S*$/i, '')}…`);

/** What follows from the record, not from its words. */
const given = (concept: Concept, kind: string, id: string, facts: RecordFacts | undefined, above: Readonly<Record<string, string>>): number => {
  const home = concept.home?.findIndex((one) => matches(one, `${kind}/${id}`)) ?? -1;
  if (home >= 0) return Math.max(7, WEIGHT.home - home);
  if (concept.kind === 'kind') return concept.t === kind ? WEIGHT.kind : 0;
  if (concept.kind === 'region') {
    const own = facts?.regions ?? [];
    if (id === concept.t) return kind === 'region' ? WEIGHT.ownRegion : WEIGHT.region;
    if (own.includes(concept.t)) return WEIGHT.region;
    if (own.some((region) => above[region] === concept.t)) return WEIGHT.region * 0.7;
    return own.includes(above[concept.t] ?? '-') ? WEIGHT.above : 0;
  }
  if (kind === 'industry' && id === concept.t) return WEIGHT.industry;
  return facts?.concepts.includes(concept.t) ? WEIGHT.record : 0;
};

const matches = (home: string, id: string): boolean => (home.endsWith('*') ? id.startsWith(home.slice(0, -1)) : home === id);

interface Texts {
  readonly title: string;
  readonly description: string;
  readonly headings: string;
  readonly body: string;
  readonly own: string;
}

const written = (concept: Concept, { title, description, headings, body, own }: Texts): number => {
  const words = [...concept.zh, ...concept.en];
  const has = (text: string): boolean => words.some((word) => occurs(word, text));
  const share = concept.kind === 'kind' ? 0.4 : 1;
  const times = concept.kind === 'topic' ? words.reduce((sum, word) => sum + (concept.t.includes('#') ? body : own).split(word).length - 1, 0) : 0;
  const often = concept.t.includes('#') && times > 0 ? WEIGHT.named : Math.min(WEIGHT.most, 0.5 * Math.log2(1 + times));
  const best = has(title) ? WEIGHT.title : has(description) ? WEIGHT.description : has(headings) ? WEIGHT.heading : 0;
  return best > 0 ? (best + often * 0.4) * share : often;
};

/** English words count whole. */
const occurs = (word: string, text: string): boolean => (HAN.test(word) ? text.includes(word) : ` ${text.replace(/[^a-z0-9&+\-\p{Script=Han}]/gu, ' ')} `.includes(` ${word}`) && new RegExp(`(?<![a-z])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?(?![a-z])`).test(text));

const numbersOf = (page: Page, facts: RecordFacts | undefined): readonly string[] => {
  const own = documentNumbers(plain(facts?.documentNo ?? '')).map(numberKey);
  const bracketed = documentNumbers((plain(page.body).match(/\p{Script=Han}{1,3}[〔[【](?:19|20)\d\d[〕\]】]\d+\u53f7/gu) ?? []).join(' | ')).map(numberKey);
  return [...own, ...[...new Set(bracketed)].filter((key) => !own.includes(key)).slice(0, 12).map((key) => `~${key}`)];
};
