import { expect, it } from 'vitest';
import { z } from 'zod';
import { allSheets } from '#sheets/all-sheets.ts';
import type { Sheet, SheetLine } from '#schemas/sheets.ts';
import { context } from './real-context.ts';

const zh = z.object({ zh: z.string() });
/** Anything in the content that names an article of a source. */
const cited = z.object({ article: z.string(), source: z.string(), text: zh.optional(), items: z.array(zh).optional(), reason: zh.optional(), value: z.number().optional(), parts: z.array(z.object({ value: z.number() })).optional(), min: z.number().optional() });
type Cited = z.infer<typeof cited>;

const within = (value: unknown): readonly Cited[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = cited.safeParse(value);
  return [...(own.success ? [own.data] : []), ...Object.values(value).flatMap(within)];
};
const content = within([context.steps, context.chain, context.elements, context.promises]);

/** Whether the content says the same words, or the same figure, of the same article of the same source. */
const isBehind = ({ text, note = '', figure, sources = [] }: SheetLine, sheet: Sheet) => (fact: Cited): boolean => {
  const source = sources.some((number) => sheet.sources[number - 1]?.id === fact.source);
  const values = [fact.value, ...(fact.parts ?? []).map(({ value }) => value)];
  const same = fact.text?.zh === text || fact.items?.some((item) => item.zh === text) || (fact.reason && note.includes(fact.reason.zh)) || (figure && values.includes(figure.value)) || (figure?.max !== undefined && figure.value === fact.min);
  return source && note.includes(fact.article) && Boolean(same);
};

const lawful = (sheet: Sheet) => sheet.parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : block.lines))).filter(({ note = '', sources = [] }) => /\u7B2C[^\uFF0C\uFF1B]{1,8}\u6761/.test(note) && sources.length > 0);

it('every line with an article says what the content says of that article of that source', () => {
  const sheets = allSheets(context, 'zh');
  const lines = sheets.flatMap((sheet) => lawful(sheet).map((line) => ({ line, sheet })));
  expect(lines.length).toBeGreaterThan(500);
  expect(lines.filter(({ line, sheet }) => !content.some(isBehind(line, sheet))).map(({ line, sheet }) => [sheet.id, line.text, line.note])).toEqual([]);
});

it('words or an article that nobody stated are found', () => {
  const [sheet] = allSheets(context, 'zh').filter((one) => lawful(one).some(({ figure }) => !figure));
  const line = sheet && lawful(sheet).find(({ figure }) => !figure);
  if (!sheet || !line) throw new Error('no line with an article');
  expect(content.some(isBehind(line, sheet))).toBe(true);
  expect(content.some(isBehind({ ...line, note: '\u7B2C\u4E8C\u5343\u6761' }, sheet))).toBe(false);
  expect(content.some(isBehind({ ...line, sources: [] }, sheet))).toBe(false);
});

it('rights and remedies are told with the articles of the law only for licences, and for others that the sources say nothing', () => {
  const remedies = allSheets(context, 'zh').flatMap(({ parts }) => parts.filter(({ id }) => id === 'remedy')).flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [] : block.lines)));
  const stated = context.elements.flatMap(({ id, licenceRules }) => (id === 'remedy' ? licenceRules : [])).flatMap((rule) => (rule.kind === 'text' ? [rule.text.zh] : []));
  expect(stated.length).toBe(2);
  expect(remedies.length).toBeGreaterThan(44);
  expect(remedies.filter(({ text, gap }) => !gap && !stated.includes(text))).toEqual([]);
});
