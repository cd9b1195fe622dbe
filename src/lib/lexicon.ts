import type { Content } from '#schemas/collections.ts';
import type { Problem } from './problems.ts';
import type { Refused } from './references.ts';

/** The collections whose entries have a page of their own, by the first part of the page's id. */
const PAGES = { park: 'parks', policy: 'policies', procedure: 'procedures', project: 'projects', promise: 'promises', opportunity: 'opportunities', industry: 'industries', region: 'regions' } as const;

const isPaged = (kind: string): kind is keyof typeof PAGES => kind in PAGES;

/** What is wrong with the words of the search: a word of two concepts that do not both say so, a concept twice, a page that is not there, a record nobody can ask for. */
export const lexiconProblems = (content: Content, refused: Refused = {}): Problem[] => {
  const concepts = content.lexicon.flatMap(({ file, concepts: list }) => list.map((concept, at) => ({ ...concept, file, at })));
  const kinds = new Set(concepts.filter(({ kind }) => kind === 'kind').map(({ t }) => t));
  const topics = new Set(concepts.filter(({ kind }) => kind === 'topic').map(({ t }) => t));
  const owners = Map.groupBy(concepts.flatMap((concept) => [...new Set([...concept.zh, ...concept.en])].map((word) => ({ word, concept }))), ({ word }) => word);
  return [
    ...[...Map.groupBy(concepts, ({ t }) => t).values()].flatMap(([first, ...more]) => more.filter(({ kind }) => kind === first?.kind).map((concept) => ({
      file: concept.file, field: `concepts.${concept.at}.t`, found: `"${concept.t}" a second time (first in ${first?.file})`, allowed: 'a name that no other concept of its kind has (概念名不能重复)',
    }))),
    ...[...owners.values()].filter((list) => list.length > 1).flatMap((list) => list.filter(({ word, concept }) => !concept.shares?.includes(word)).map(({ word, concept }) => ({
      file: concept.file, field: `concepts.${concept.at}`, found: `"${word}", which is also a word of "${list.find((other) => other.concept !== concept)?.concept.t}"`, allowed: 'a word of one concept, or the word in "shares" of both (一个词只属于一个概念，确需共用时在两处都写进 shares)',
    }))),
    ...concepts.flatMap((concept) => (concept.shares ?? []).filter((word) => (owners.get(word)?.length ?? 0) < 2).map((word) => ({
      file: concept.file, field: `concepts.${concept.at}.shares`, found: `"${word}", which no other concept has`, allowed: 'a word that another concept has too (shares 里只写共用的词)',
    }))),
    ...concepts.flatMap((concept) => (concept.near ?? []).filter((near) => near === concept.t || !topics.has(near)).map((near) => ({
      file: concept.file, field: `concepts.${concept.at}.near`, found: `"${near}"`, allowed: 'the name of another concept of kind "topic" (必须是另一个 topic 概念的名字)',
    }))),
    ...concepts.flatMap((concept) => (concept.home ?? []).filter((home) => isLost(home, content, refused)).map((home) => ({
      file: concept.file, field: `concepts.${concept.at}.home`, found: `"${home}"`, allowed: 'the page of an entry that exists (必须是已有条目的页面)',
    }))),
    ...Object.entries(PAGES).filter(([kind, collection]) => content[collection].length > 0 && concepts.length > 0 && !kinds.has(kind)).map(([kind, collection]) => ({
      file: content.lexicon[0]?.file ?? 'lexicon', field: 'concepts', found: `no concept of kind "kind" named "${kind}"`, allowed: `one, so that entries of ${collection} can be asked for by their sort (每类条目都要有一个类别概念)`,
    })),
  ];
};

/** An entry with mistakes of its own exists all the same. */
const isLost = (home: string, content: Content, refused: Refused): boolean => {
  const [kind = '', id = ''] = home.split('/');
  return isPaged(kind) && id !== '*' && !content[PAGES[kind]].some((entry) => entry.id === id) && !refused[PAGES[kind]]?.includes(id);
};
