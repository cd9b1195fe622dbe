import { z } from 'zod';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PERIOD = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const isDay = (value: string): boolean => {
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(value);
};

/** The earliest day of a period: `2024` → `2024-01-01`. */
const firstDay = (period: string): string => `${period}-01-01`.slice(0, 10);

const isPeriod = (value: string): boolean => {
  const ends = value.split('/');
  if (ends.length > 2 || !ends.every((end) => PERIOD.test(end) && isDay(firstDay(end)))) return false;
  return ends.length === 1 || firstDay(ends[0] ?? '') <= firstDay(ends[1] ?? '');
};

/** YAML reads `2024` as a number and `2024-11-22` as a date; both mean the text an editor typed. */
const asWritten = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
};

const AN_ID = 'a lower-case dashed id, for example "jinchang-etdz" (小写字母、数字和短横线)';
const A_DAY = 'a real day as YYYY-MM-DD, for example "2026-08-01" (真实存在的日期)';
const A_PERIOD = 'a year, month or day, or two of them with a slash, for example "2024", "2024-09" or "2025-01/2025-09" (年、月、日或起止)';

/** An id, as in file names and addresses. */
export const slug = z.string(AN_ID).regex(SLUG, AN_ID);

/** A day of the Gregorian calendar. */
export const day = z.preprocess(
  asWritten,
  z.string(A_DAY).refine((value) => PERIOD.test(value) && value.length === 10 && isDay(value), A_DAY),
);

/** What a figure is about: a year, a month, a day, or a span of them written with a slash. */
export const period = z.preprocess(
  asWritten,
  z.string(A_PERIOD).refine(isPeriod, A_PERIOD),
);

const line = z.string().trim().min(1, 'some text, or leave the field out (填写文字或删去此项)');

const WORDS = 'words by language: "zh" and "en" (按语言填写 zh 和 en)';

/** Words in both languages; without `en` the Chinese text is shown and marked as Chinese. */
export const text = z.strictObject({ zh: line, en: line.optional() }, WORDS);

/** Words that every record needs in both languages, such as its name. */
export const bilingual = z.strictObject({ zh: line, en: line }, WORDS);

/** An address on the web; only http and https are ever linked. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s"'<>]+$/, 'a full web address, for example "https://www.gansu.gov.cn/page.html" (完整网址)');

export const confidence = z.enum(['high', 'medium', 'low']);

/** Where a record belongs; `cn` is the whole country. */
export const jurisdiction = slug;

export type Text = z.infer<typeof text>;
export type Bilingual = z.infer<typeof bilingual>;
export type Confidence = z.infer<typeof confidence>;
