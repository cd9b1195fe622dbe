import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** A zip cannot tell a day before 1980; local time, because that is what a zip holds. */
const NO_DAY = new Date(1980, 0, 1);

/** The same document gives the same bytes: links numbered in their order instead of at random, no day of making, no times in the zip. */
export const steady = (docx: Uint8Array): Uint8Array => {
  const files = unzipSync(docx);
  const ids = new Map<string, string>();
  const steadyId = (id: string): string => {
    const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  const entries = Object.keys(files).sort(byReading).map((name) => [name, strToU8(/\.(?:xml|rels)$/.test(name) ? mended(strFromU8(files[name] ?? new Uint8Array()), steadyId) : '')] as const);
  return zipSync(Object.fromEntries(entries) satisfies Zippable, { mtime: NO_DAY, level: 9 });
};

/** A reader of zips wants the list of types first; the body before what it points to, so that links are numbered as they stand. */
const byReading = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1);
const rank = (name: string): number => ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'].indexOf(name) + 1 || 9;

/** Ids of external links are `rId` and twenty or so random characters, those that tell parts of the file short numbers; bookmarks are counted over all documents of a run. */
const mended = (xml: string, steadyId: (id: string) => string): string => {
  const first = Number(/<w:bookmarkStart\b[^>]*w:id="(\d+)"/.exec(xml)?.[1] ?? 1);
  return xml
    .replace(/\brId(?!\d+")[\w-]{8,}(?=")/g, steadyId)
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)/g, (_, before: string, id: string) => `${before}${Number(id) - first + 1}`)
    .replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '');
};
