import type { Concept } from './form.ts';
import { HAN, plain } from './plain.ts';
import { segment } from './segment.ts';
import { vocabulary } from './vocabulary.ts';

/** A record whose names teach the search words. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

const LONGEST_NAME = 12;
/** Single letters at which a name comes apart; others are as often part of a word. */
const JOINTS = ['\u7684', '\u5efa', '\u4e0e', '\u53ca', '\u548c'];

/** Words that the records themselves bring: short names whole, which lead to the record that is called so first of all, and what is left of a name when the known words are taken away. */
export const learn = (records: readonly Named[], known: readonly Concept[]): readonly Concept[] => {
  const words = vocabulary(known.map((concept) => (concept.kind === 'stop' ? { ...concept, zh: concept.zh.filter((word) => word.length > 1 || JOINTS.includes(word)) } : concept)), new Map());
  const taken = new Set(known.flatMap(({ zh, en }) => [...zh, ...en]));
  const learned = new Map<string, { firsts: Set<string>; wholes: Set<string> }>();
  const add = (word: string, id?: string, how: 'firsts' | 'wholes' = 'wholes'): void => {
    if (word.length < 2 || taken.has(word)) return;
    const known = learned.get(word) ?? { firsts: new Set(), wholes: new Set() };
    if (id) known[how].add(id);
    learned.set(word, known);
  };
  for (const { id, names } of records) {
    for (const [place, name] of names.map((name) => plain(name)).entries()) {
      if (!HAN.test(name)) continue;
      if (name.length <= LONGEST_NAME && /^\p{Script=Han}+$/u.test(name)) add(name, id, place === 0 ? 'firsts' : 'wholes');
      for (const run of name.split(/[^\p{Script=Han}]+/u)) for (const piece of segment(run, words)) if (piece.manner === 'unread' && piece.text.length <= 6) add(piece.text);
    }
  }
  return [...learned].map(([word, { firsts, wholes }]) => {
    const home = [firsts, wholes].find(({ size }) => size === 1);
    return { t: `#${word}`, kind: 'topic', zh: [word], en: [], ...(home ? { home: [...home] } : {}) };
  });
};
