import { z } from 'zod';
import { day, slug, webAddress } from './fields.ts';

/** A source: one entry of content/sources/sources.json. */
export const sourceSchema = z.strictObject({
  id: slug,
  /** As the source calls itself; in square brackets when the title is ours. */
  title: z.string().min(1),
  publisher: z.string().min(1),
  documentNo: z.string().min(1).nullable(),
  kind: z.enum(['official', 'law', 'press', 'reference']),
  published: day.nullable(),
  /** `null` where only an unreliable copy is known, which is not linked. */
  url: webAddress.nullable(),
  /** How it was read. */
  read: z.enum(['full', 'excerpt', 'transcription', 'unknown']),
  note: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }).optional(),
});

export type Source = z.infer<typeof sourceSchema>;
