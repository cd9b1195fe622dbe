import { articleText } from '#i18n/articles.ts';
import { words } from '#i18n/index.ts';
import { grouped } from '#i18n/quantities.ts';
import { shownLimit, type ShownLimit } from '#lib/limits.ts';
import { variantOf } from '#lib/usual-chains.ts';
import type { Chain } from '#schemas/procedures.ts';
import type { SheetBlock, SheetLine } from '#schemas/sheets.ts';
import { block, figure, gap, lines, table, type Desk } from './sheet-lines.ts';
import { generalRules, unknown, type Step, type StepDesk } from './step-desk.ts';

type EiaClass = Chain['usual'][number]['eia'];
type Known = Extract<ShownLimit, { kind: 'known' }>;
type Days = Pick<Known['limit'], 'value' | 'unit'>;

/** Days of a limit in the law's own unit. */
const days = (at: Desk, { value, unit }: Days, { basis }: Known, notes: Parameters<typeof figure>[4] = []): SheetLine[] =>
  figure(at, value === 0 ? at.t.procedures.noWait : at.t.procedures.limit[unit](grouped(value)), { value, unit }, basis, notes);

/** What a reader has to mind about a limit: the article, that it is inferred, or that the law does not say which days. */
const remarks = ({ t, lang }: Desk, { limit, basis }: Known) => [
  basis.article === undefined ? undefined : articleText(basis.article, lang),
  limit.inferred ? { text: t.procedures.inferredTitle } : undefined,
  limit.unit === 'day' ? { text: t.procedures.plainDaysTitle } : undefined,
  basis.confidence === 'medium' ? { text: t.facts.reported } : undefined,
];

/** The limit of a step in one cell; where the law tells kinds apart, that of the kind in question. */
export const limitCell = (at: Desk, step: Step, eia: EiaClass): SheetLine => {
  const shown = shownLimit(step, at.context.chain);
  if (shown.kind === 'unknown') return gap(at, shown.reason ? words(shown.reason, at.lang).text : at.t.procedures.noLimit);
  const chosen = variantOf(step, eia);
  const [line] = days(at, chosen ?? shown.limit, shown, [chosen && words(chosen.kind, at.lang), shown.limit.inferred ? { text: at.t.procedures.inferred } : undefined]);
  return line ?? gap(at, at.t.procedures.noLimit);
};

const variants = (at: StepDesk, shown: Known): SheetBlock[] => {
  const { t, lang, step } = at;
  if (!shown.limit.variants?.length) return [];
  const rows = shown.limit.variants.map((variant) => [...lines(at, variant.kind, { notes: [variant.note && words(variant.note, lang)] }).slice(0, 1), ...days(at, variant, shown)]);
  return table(at, { caption: t.procedures.variants(words(step.name, lang).text), columns: [t.procedures.variant, t.procedures.statutory], rows });
};

/** The statutory limit with its day type, extension, variants and what does not count. */
export const statutoryLimit = (at: StepDesk): SheetBlock[] => {
  const { t, lang, step, context } = at;
  const shown = shownLimit(step, context.chain);
  const note = shown.kind === 'known' ? shown.limit.note : shown.note;
  const remark = note ? lines(at, note) : [];
  if (shown.kind === 'unknown') return block('lines', [unknown(at, 'statutory-limit', shown.reason ? words(shown.reason, lang).text : t.procedures.noLimit), ...remark]);
  const { extension, unit } = shown.limit;
  const more = extension === null ? [] : days(at, { value: extension, unit }, shown, [{ text: t.sheets.extension }]);
  const counting = unit === 'working-day' ? generalRules(at, 'statutory-limit') : [];
  return [...block('lines', [...days(at, shown.limit, shown, remarks(at, shown)), ...more, ...remark, ...counting]), ...variants(at, shown)];
};
