import type { Concept } from './form.ts';
import { HAN } from './plain.ts';
import { blurred, readings, type Sounds } from './sounds.ts';

/** A concept by its position, and the word of it that was meant. */
export interface Sense {
  readonly at: number;
  readonly word: string;
}

type Senses = ReadonlyMap<string, readonly Sense[]>;

/** Every way to write the concepts. */
export interface Vocabulary {
  readonly words: Senses;
  readonly spelled: Senses;
  readonly blurred: Senses;
  readonly initials: Senses;
  /** Chinese words by length, for slips. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  /** Single letters that count or measure: `亩`, `度`. */
  readonly units: ReadonlySet<string>;
  /** All titles; what stands in one is no slip. */
  readonly titles: string;
  readonly sounds: Sounds;
}

const RANK = { region: 0, topic: 1, kind: 2, stop: 3 } as const;

/** Reads the lexicon once, before the first query. */
export const vocabulary = (concepts: readonly Concept[], sounds: Sounds, titles = ''): Vocabulary => {
  const [words, spelled, blurs, initials] = [new Map<string, Sense[]>(), new Map<string, Sense[]>(), new Map<string, Sense[]>(), new Map<string, Sense[]>()];
  const add = (map: Map<string, Sense[]>, key: string, at: number, word: string): void => {
    const known = map.get(key);
    if (!known) map.set(key, [{ at, word }]);
    else if (!known.some((sense) => sense.at === at)) known.push({ at, word });
  };
  const order = concepts.map((_, at) => at).sort((a, b) => RANK[concepts[a]?.kind ?? 'stop'] - RANK[concepts[b]?.kind ?? 'stop'] || a - b);
  for (const at of order) {
    const concept = concepts[at];
    for (const word of concept?.en ?? []) add(words, word, at, word);
    for (const word of concept?.zh ?? []) {
      add(words, word, at, word);
      if (concept?.kind === 'stop' || word.length < 2 || !HAN.test(word)) continue;
      for (const way of readings(word, sounds)) {
        add(spelled, way.join(''), at, word);
        add(blurs, blurred(way.join('')), at, word);
        if (word.length <= 10) add(initials, way.map((syllable) => syllable[0]).join(''), at, word);
      }
    }
  }
  const byLength = Map.groupBy([...words].filter(([word, meant]) => HAN.test(word) && isSpelt(word, concepts[meant[0]?.at ?? 0])).map(([word]) => word), (word) => word.length);
  const units = new Set(concepts.flatMap(({ kind, weak, zh }) => (kind === 'topic' && weak ? zh.filter((word) => word.length === 1) : [])));
  return { words, spelled, blurred: blurs, initials, byLength, units, titles, sounds };
};

/** What may be meant by a slip; what names leave over in two letters is no word. */
const isSpelt = (word: string, concept: Concept | undefined): boolean => concept?.kind !== 'stop' && (word.length > 2 || !concept?.t.includes('#') || concept.home !== undefined);
