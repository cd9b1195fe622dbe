import { z } from 'zod';

/** One line of text in the language of its sheet. */
const line = z.strictObject({
  text: z.string().trim().min(1),
  /** The words are Chinese on a sheet of another language. */
  foreign: z.literal(true).optional(),
  /** Smaller words beside it: a condition, a reason, a remark. */
  note: z.string().trim().min(1).optional(),
  /** Numbers in the list of sources of the same sheet. */
  sources: z.array(z.int().min(1)).optional(),
  /** A figure keeps its parts, so that programs can read it on the page; `max` is the upper end of a range. */
  figure: z.strictObject({ value: z.number(), max: z.number().optional(), unit: z.string(), asOf: z.string(), source: z.string(), confidence: z.string(), derived: z.string().optional() }).optional(),
  /** Why nothing is known; `text` then is 未公布 or "not published". */
  gap: z.string().trim().min(1).optional(),
});

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lines'), lines: z.array(line).min(1) }),
  z.strictObject({ kind: z.literal('ordered'), lines: z.array(line).min(1) }),
  /** To be ticked off at the counter. */
  z.strictObject({ kind: z.literal('ticks'), lines: z.array(line).min(1) }),
  z.strictObject({ kind: z.literal('table'), caption: z.string().min(1), columns: z.array(z.string().min(1)).min(2), rows: z.array(z.array(line).min(2)).min(1) }),
]);

/**
 * A notice sheet (办事一次性告知单) in one language: the one record from which the page, the PDF and the DOCX are made, so that they cannot differ.
 * Its parts are the elements of content/procedures/elements.json in their order.
 */
export const sheetSchema = z.strictObject({
  id: z.string().min(1),
  lang: z.enum(['zh', 'en']),
  title: z.string().min(1),
  /** What kind of paper it is: 办事一次性告知单. */
  label: z.string().min(1),
  /** The full address of the page, for the QR code. */
  address: z.url(),
  addressLabel: z.string().min(1),
  /** The day the facts were last checked, in words; never the day of the build. */
  checked: z.string().min(1),
  /** Not official: go by the original and the answer of the office. */
  disclaimer: z.string().min(1),
  parts: z.array(z.strictObject({ id: z.string().min(1), heading: z.string().min(1), blocks: z.array(block).min(1) })).min(1),
  sourcesHeading: z.string().min(1),
  /** `id` is that of the source, for the page, which links it. */
  sources: z.array(z.strictObject({ number: z.int().min(1), id: z.string().optional(), text: z.string().min(1), foreign: z.literal(true).optional(), address: z.url().optional() })),
});

export type Sheet = z.infer<typeof sheetSchema>;
export type SheetPart = Sheet['parts'][number];
export type SheetBlock = z.infer<typeof block>;
export type SheetLine = z.infer<typeof line>;
