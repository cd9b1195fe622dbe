import { articleText } from '#i18n/articles.ts';
import { words } from '#i18n/index.ts';
import { periodText } from '#i18n/periods.ts';
import { quantity } from '#i18n/quantities.ts';
import { choicesBefore, neighboursOf, type Neighbour } from '#lib/chain.ts';
import { observedOf } from '#lib/limits.ts';
import type { SheetBlock, SheetLine } from '#schemas/sheets.ts';
import { block, figure, gap, lines, table } from './sheet-lines.ts';
import { FIELDS, stated, type StepDesk } from './step-desk.ts';

/** A neighbour with the reason, whether it is law or practice, the article and the projects it holds for. */
const neighbourLines = (at: StepDesk, neighbours: readonly Neighbour[]): SheetLine[] =>
  neighbours.flatMap(({ step: id, edge }) => {
    const { context, lang, t } = at;
    const name = context.steps.find((step) => step.id === id)?.name ?? { zh: id, en: id };
    const kinds = context.chain.kinds.filter((kind) => edge.appliesTo.includes(kind.id) && !edge.appliesTo.includes('all')).map((kind) => words(kind.name, lang).text);
    const only = kinds.length > 0 ? { text: `${t.procedures.onlyFor}${t.site.colon}${kinds.join(t.sheets.between)}` } : undefined;
    const notes = [words(edge.reason, lang), { text: t.procedures.strength[edge.strength] }, edge.article === null ? undefined : articleText(edge.article, lang), edge.confidence === 'high' ? undefined : { text: t.facts.reported }, only];
    return lines(at, name, { notes, sources: [edge.source] });
  });

const before = (at: StepDesk): SheetBlock[] => {
  const neighbours = neighboursOf(at.step.id, at.context.chain.edges).before;
  const { anyOf, each } = choicesBefore(neighbours, at.step.alternatives);
  if (neighbours.length === 0) return block('lines', lines(at, at.t.procedures.none));
  return [...anyOf.flatMap((group) => block('lines', [...lines(at, at.t.procedures.anyOf), ...neighbourLines(at, group)])), ...block('lines', neighbourLines(at, each))];
};

const beside = (at: StepDesk): SheetBlock[] => {
  const { step: { id, parallel: { allowed, basis } }, t, lang, context } = at;
  const own = allowed === null ? [gap(at, t.procedures.noParallel)] : lines(at, allowed ? t.procedures.allowed : t.procedures.notAllowed, { notes: [basis ? words(basis, lang) : undefined] });
  return block('lines', [...own, ...neighbourLines(at, neighboursOf(id, context.chain.edges).beside)]);
};

const observed = (at: StepDesk): SheetBlock[] => {
  const { step, t, lang, context } = at;
  const seen = observedOf(step);
  if (seen.length === 0) return [];
  const rows = seen.map((one): SheetLine[] => [
    ...lines(at, context.places.get(one.region) ?? one.region),
    ...figure(at, quantity(one.value, one.unit, lang), one, one),
    ...lines(at, one.note),
    ...lines(at, periodText(one.asOf, lang), { notes: [one.confidence === 'medium' ? { text: t.facts.reported } : undefined], sources: [one.source] }),
  ]);
  return table(at, { caption: t.sheets.observedCaption(words(step.name, lang).text), columns: t.sheets.observedHead, rows });
};

const told: readonly string[] = Object.values(FIELDS).flat();

/** What a sheet says beyond the elements of a guide: neighbours with reasons, real durations apart from limits, other rules, advice. */
export const more: readonly { readonly id: keyof StepDesk['t']['sheets']['parts']; readonly blocks: (at: StepDesk) => SheetBlock[] }[] = [
  { id: 'before', blocks: before },
  { id: 'after', blocks: (at) => {
    const after = neighboursOf(at.step.id, at.context.chain.edges).after;
    return block('lines', after.length > 0 ? neighbourLines(at, after) : lines(at, at.t.procedures.noneAfter));
  } },
  { id: 'beside', blocks: beside },
  { id: 'observed', blocks: observed },
  { id: 'rules', blocks: (at) => block('lines', stated(at, Object.keys(at.step.facts).filter((field) => !told.includes(field)))) },
  { id: 'advice', blocks: (at) => block('lines', lines(at, at.step.advice)) },
];
