/** A piece of an excerpt; what was looked for is marked. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };
const decoded = (text: string): string => text.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);

/** The pieces of an excerpt of the search index: `<mark>` stands around the words looked for, everything else in it is text. */
export const excerptParts = (excerpt: string): readonly ExcerptPart[] =>
  excerpt.split(/(<mark>.*?<\/mark>)/).filter(Boolean).map((part) => {
    const [, words] = /^<mark>(.*)<\/mark>$/.exec(part) ?? [];
    return { text: decoded(words ?? part), marked: words !== undefined };
  });

/** Whether a marked piece is a word of the query, or a part of its Chinese; `as` is no part of `asdf`. */
export const hasWhole = (parts: readonly ExcerptPart[], query: string): boolean => {
  const words = query.toLowerCase().split(/\s+/);
  return parts.some(({ text, marked }) => marked && words.some((word) => (/\p{Script=Han}/u.test(text) ? word.includes(text) : text.toLowerCase().startsWith(word))));
};
