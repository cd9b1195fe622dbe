import { z } from 'zod';

const TOKEN = 'a lower-case dashed name, for example "land-price" (小写字母、数字和短横线)';
const SURFACE_ZH = 'a word in simplified characters or Latin letters, lower case, without spaces at its ends, for example "电价" (简体词，小写，两端无空格)';
const SURFACE_EN = 'lower-case English words, for example "land price" (小写英文)';
const HOME = 'the collection and id of a page, for example "page/land" or "land/*" (页面编号)';

/** A concept of the search: what it is called here, and every way people write it. */
export const conceptSchema = z.strictObject({
  /** Its name here; nobody types it. */
  t: z.string(TOKEN).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, TOKEN),
  /** `region`: where; `kind`: which sort of page; `topic`: about what; `stop`: words that say nothing. */
  kind: z.enum(['region', 'kind', 'topic', 'stop']),
  zh: z.array(z.string().regex(/^[\p{Script=Han}a-z0-9][\p{Script=Han}a-z0-9&+-]*$/u, SURFACE_ZH)),
  en: z.array(z.string().regex(/^[a-z0-9](?:[a-z0-9&+' -]*[a-z0-9+])?$/, SURFACE_EN)),
  /** Says which sort of page is wanted; left out of a query first. */
  weak: z.literal(true).optional(),
  /** The pages that are about it first of all; `*` at the end stands for any. */
  home: z.array(z.string().regex(/^[a-z]+\/(?:[a-z0-9-]+|\*)$/, HOME)).min(1).optional(),
  /** Topics whose pages help too, after its own: who asks for income tax also wants the encouraged catalogue. */
  near: z.array(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, TOKEN)).min(1).optional(),
  /** Words that another concept has too, on purpose: `立项` is both a filing and an approval. */
  shares: z.array(z.string().min(1)).min(1).optional(),
});

/** One file content/lexicon/<name>.json. Names of parks, policies, steps, industries and counties are learned from the records and need no entry. */
export const lexiconSchema = z.strictObject({ concepts: z.array(conceptSchema).min(1) });

export type Lexicon = z.infer<typeof lexiconSchema>;
