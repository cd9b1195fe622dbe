import type { Concept } from './form.ts';
import { HAN, plain } from './plain.ts';
import { segment, vocabulary } from './segment.ts';

/** A record whose names teach the search words. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

const LONGEST_NAME = 12;
/** Single letters at which a name comes apart; others are as often part of a word. */
const JOINTS = ['\u7684', '\u5efa', '\u4e0e', '\u53ca', '\u548c'];

/** Words that the records themselves bring: short names whole, and what is left of a name when the known words are taken away. */
export const learn = (records: readonly Named[], known: readonly Concept[]): readonly Concept[] => {
  const words = vocabulary(known.map((concept) => (concept.kind === 'stop' ? { ...concept, zh: concept.zh.filter((word) => word.length > 1 || JOINTS.includes(word)) } : concept)), new Map());
  const taken = new Set(known.flatMap(({ zh, en }) => [...zh, ...en]));
  const learned = new Map<string, { ids: Set<string>; homes: Set<string> }>();
  const add = (word: string, id: string, whole: boolean): void => {
    if (word.length < 2 || taken.has(word)) return;
    const { ids, homes } = learned.get(word) ?? { ids: new Set(), homes: new Set() };
    learned.set(word, { ids: ids.add(id), homes: whole ? homes.add(id) : homes });
  };
  for (const { id, names } of records) {
    for (const name of names.map((name) => plain(name)).filter((name) => HAN.test(name))) {
      if (name.length <= LONGEST_NAME && /^\p{Script=Han}+$/u.test(name)) add(name, id, true);
      for (const run of name.split(/[^\p{Script=Han}]+/u)) for (const piece of segment(run, words)) if (piece.manner === 'unread' && piece.text.length <= 6) add(piece.text, id, false);
    }
  }
  return [...learned].map(([word, { ids, homes }]) => ({ t: `${[...homes, ...ids][0]}#${word}`, kind: 'topic', zh: [word], en: [], ...(homes.size === 1 ? { home: [...homes] } : {}) }));
};
