import type { Page, RecordFacts } from './annotate.ts';
import { type Concept, RARE } from './form.ts';
import { plain } from './plain.ts';

const QUOTED = /\u201c([\p{Script=Han}]{3,8})\u201d/gu;
/** What more pages than this put in quotation marks tells none of them apart. */
const MOST_PAGES = 12;

/** Terms of art that pages put in quotation marks, `“六税两费”`, where no other concept has them. */
export const terms = (pages: readonly Page[], known: readonly Concept[]): readonly Concept[] => {
  const taken = new Set(known.flatMap(({ zh }) => zh));
  const found = new Map<string, Set<string>>();
  for (const { id, title, description, own } of pages) {
    for (const [, term = ''] of `${title} | ${description} | ${own}`.matchAll(QUOTED)) found.set(plain(term), (found.get(plain(term)) ?? new Set()).add(id));
  }
  return [...found].filter(([term, ids]) => !taken.has(term) && ids.size <= MOST_PAGES).map(([term]) => ({ t: `${RARE}${term}`, kind: 'topic', zh: [term], en: [] }));
};

const IN_BRACKETS = /\([^()]*\)/g;
/** How companies are called by law, and what such a name begins with. */
const LEGAL = /(?:\u80a1\u4efd|\u6709\u9650|\u8d23\u4efb|\u516c\u53f8|\u96c6\u56e2)+$|,? co\.,? ltd\.?$/u;

/** The companies of parks, by their names without the form of law. */
export const firms = (records: Readonly<Record<string, RecordFacts>>, known: readonly Concept[]): readonly Concept[] => {
  const taken = new Set(known.flatMap(({ zh, en }) => [...zh, ...en]));
  const short = (name: string): string => plain(name).replace(IN_BRACKETS, '').replace(LEGAL, '').trim();
  const all = Object.values(records).flatMap((record) => (record.firms ?? []).map(({ zh, en = '' }) => ({ zh: short(zh), en: short(en) })));
  return [...Map.groupBy(all.filter(({ zh }) => zh.length > 1 && !taken.has(zh)), ({ zh }) => zh)].map(([zh, same]) => ({
    t: `${RARE}${zh}`, kind: 'topic', zh: [zh], en: [...new Set(same.map(({ en }) => en))].filter((name) => /^[a-z0-9]/.test(name) && !taken.has(name)),
  }));
};
