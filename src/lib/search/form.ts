/** A page as the search knows it; keys are short because every reader loads them. */
export interface Entry {
  /** Collection and id, as in `atlas:id`. */
  readonly i: string;
  /** Address. */
  readonly u: string;
  /** Title. */
  readonly t: string;
  /** Other names, the title in the other language among them. */
  readonly n: readonly string[];
  /** First line of the page. */
  readonly d: string;
  /** Region, status and year, where the record has them. */
  readonly r?: string | undefined;
  readonly s?: string | undefined;
  readonly y?: string | undefined;
  /** Concepts in pairs: position in the list of concepts, weight. */
  readonly c: readonly number[];
  /** Document numbers: `国办发2019-11`; one that the page only mentions starts with `~`. */
  readonly o: readonly string[];
  /** Figures with the first letter of their unit: `0.4元`. */
  readonly f: readonly string[];
}

export type ConceptKind = 'region' | 'kind' | 'topic' | 'stop';

/** Something that is asked for, and every way to write it. */
export interface Concept {
  readonly t: string;
  readonly kind: ConceptKind;
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** Says what sort of page is meant, rather than which. */
  readonly weak?: boolean | undefined;
  /** The pages that are about it first of all: `page/electricity`, `electricity/*`. */
  readonly home?: readonly string[] | undefined;
  /** Topics whose pages help too. */
  readonly near?: readonly string[] | undefined;
}

/** Stands in the name of a word that was learned and that few pages have: every mention of it is kept. */
export const RARE = '##';

/** What a reader's browser loads when the search field has focus. */
export interface SearchIndex {
  readonly lang: 'zh' | 'en';
  readonly concepts: readonly Concept[];
  readonly entries: readonly Entry[];
  /** Traditional and simplified characters in pairs. */
  readonly traditional: string;
  /** `qing:青清庆…` for every syllable, with spaces between. */
  readonly sounds: string;
  /** Region → the region above it. */
  readonly above: Readonly<Record<string, string>>;
}
