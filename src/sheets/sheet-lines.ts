import { articleText } from '#i18n/articles.ts';
import { texts, words, type Texts } from '#i18n/index.ts';
import { quantity, quantityRange } from '#i18n/quantities.ts';
import type { Lang } from '#lib/languages.ts';
import type { SheetContext } from '#lib/sheet-context.ts';
import { isShown } from '#lib/statements.ts';
import type { Cited, Fact } from '#schemas/facts.ts';
import type { Text } from '#schemas/fields.ts';
import type { SheetBlock, SheetLine } from '#schemas/sheets.ts';
import type { Unit } from '#schemas/units.ts';
import type { Numbering } from './numbering.ts';

/** What every part of a sheet is written with. */
export interface Desk {
  readonly context: SheetContext;
  readonly lang: Lang;
  readonly t: Texts;
  readonly mark: Numbering['mark'];
}

export const desk = (context: SheetContext, lang: Lang, { mark }: Numbering): Desk => ({ context, lang, t: texts(lang), mark });

interface Beside {
  /** Smaller words; Chinese ones on a sheet of another language get a line of their own, which can carry the language mark. */
  readonly notes?: readonly ({ readonly text: string; readonly foreign?: boolean } | undefined)[];
  readonly sources?: readonly string[];
}

/** A line of content with what stands beside it. */
export const lines = ({ lang, mark }: Desk, content: Text | string, { notes = [], sources = [] }: Beside = {}): SheetLine[] => {
  const { text, foreign } = typeof content === 'string' ? { text: content, foreign: false } : words(content, lang);
  const said = notes.filter((note) => note !== undefined);
  const note = said.filter((one) => !one.foreign).map((one) => one.text).join(texts(lang).sheets.between);
  const apart = said.filter((one) => one.foreign).map((one): SheetLine => ({ text: one.text, foreign: true }));
  return [{ text, ...(foreign && { foreign: true as const }), ...(note && { note }), ...(sources.length > 0 && { sources: sources.map(mark) }) }, ...apart];
};

/** What nobody has published, and why we say so. */
export const gap = ({ t }: Desk, reason: string, note?: string): SheetLine => ({ text: t.facts.notPublished, gap: reason, ...(note && { note }) });

export interface Pedigree {
  readonly asOf: string;
  readonly source: string;
  readonly confidence: string;
  readonly derived?: Text | undefined;
}

/** A number, or a range up to `max`, in words and as data. */
export const figure = (at: Desk, text: string, { value, max, unit }: { value: number; max?: number; unit: Unit }, cited: Pedigree, notes: Beside['notes'] = []): SheetLine[] => {
  const [line, ...more] = lines(at, text, { notes, sources: [cited.source] });
  const derived = cited.derived && words(cited.derived, at.lang).text;
  const data = { value, ...(max !== undefined && { max }), unit, asOf: cited.asOf, source: cited.source, confidence: cited.confidence, ...(derived && { derived }) };
  return line ? [{ ...line, figure: data }, ...more] : more;
};

/** A statement with its article; `label` says what it is about where its part does not. */
export const factLines = (at: Desk, fact: Cited, label?: Text, law = ''): SheetLine[] => {
  const notes = [label && words(label, at.lang), fact.note && words(fact.note, at.lang), fact.article === undefined ? undefined : ofLaw(articleText(fact.article, at.lang), law, at.lang), fact.confidence === 'medium' ? { text: at.t.facts.reported } : undefined];
  const sources = [fact.source];
  if (fact.kind === 'number') return figure(at, quantity(fact.value, fact.unit, at.lang, fact.qualifier), fact, fact, notes);
  if (fact.kind === 'range') return figure(at, quantityRange(fact.min, fact.max, fact.unit, at.lang, fact.qualifier), { value: fact.min, max: fact.max, unit: fact.unit }, fact, notes);
  if (fact.kind === 'text') return lines(at, fact.text, { notes, sources });
  if (fact.kind === 'list') return fact.items.flatMap((item) => lines(at, item, { notes, sources }));
  return fact.parts.flatMap((part) => figure(at, quantity(part.value, part.unit, at.lang, part.qualifier), part, fact, [words(part.name, at.lang), ...notes]));
};

const ofLaw = (article: { text: string; foreign: boolean }, law: string, lang: Lang): typeof article => {
  if (law === '') return article;
  return { ...article, text: lang === 'zh' ? `${law}${article.text}` : `${article.text} of ${law}` };
};

/** Rules of a law that may be shown, each with its article and source. */
export const ruleLines = (at: Desk, rules: readonly Fact[], law: string): SheetLine[] => rules.filter(isShown).flatMap((rule) => factLines(at, rule, undefined, law));

/** A block of lines; none where there is nothing to say. */
export const block = (kind: 'lines' | 'ordered' | 'ticks', said: readonly SheetLine[]): SheetBlock[] => (said.length > 0 ? [{ kind, lines: [...said] }] : []);

/** A cell of more bytes than this could be longer than a page. */
const LONG = 1500;
const isLong = ({ text, note = '', gap = '' }: SheetLine): boolean => new TextEncoder().encode(text + note + gap).length > LONG;

type Table = SheetBlock & { kind: 'table' };

/**
 * A table; where a cell could be longer than a page, its caption and then each row as lines over the whole width, with the name of the column as a remark:
 * cells side by side over several pages are read across the columns by programs that take the text out of a file.
 */
export const table = ({ t }: Desk, { caption, columns, rows }: Omit<Table, 'kind'>): SheetBlock[] => {
  if (!rows.flat().some(isLong)) return [{ kind: 'table', caption, columns, rows }];
  const named = (line: SheetLine, index: number): SheetLine => ({ ...line, note: [columns[index] ?? '', line.note ?? ''].filter(Boolean).join(t.sheets.between) });
  return [...block('lines', [{ text: caption }]), ...rows.flatMap((row) => block('lines', row.map(named)))];
};
