export const HAN = /\p{Script=Han}/u;

/** The longest query that is read; what follows says nothing more. */
const MOST_READ = 200;

/** A query or a text as it is compared: full-width and compatible forms folded, lower case, control characters and lone surrogates out. */
export const plain = (text: string, traditional: ReadonlyMap<string, string> = new Map()): string =>
  [...text.toWellFormed().normalize('NFKC').toLowerCase()].map((letter) => traditional.get(letter) ?? letter).join('')
    .replace(/[\p{C}\uFFFD]/gu, ' ').replace(/(\d),(?=\d{3})/g, '$1').replace(/\s+/g, ' ').trim();

/** What is read of a query: `"ＡＢ　12"` → `"ab 12"`. */
export const readQuery = (query: string, traditional: ReadonlyMap<string, string>): string => plain([...query].slice(0, MOST_READ).join(''), traditional);

/** Letters and digits alone. */
export const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Neighbouring letters in pairs: `"电价表"` → `电价, 价表`. */
export const pairsIn = (text: string): readonly string[] => (text.length < 2 ? [] : Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));

/** Pairs of characters, from the flat text that the index holds. */
export const pairMap = (flat: string): ReadonlyMap<string, string> => {
  const letters = [...flat];
  return new Map(letters.flatMap((letter, at): [string, string][] => (at % 2 === 0 ? [[letter, letters[at + 1] ?? letter]] : [])));
};
