import { words } from '#i18n/index.ts';
import type { Lang } from '#lib/languages.ts';
import { byStage } from '#lib/chain.ts';
import { paths } from '#lib/paths.ts';
import type { SheetContext } from '#lib/sheet-context.ts';
import { stepsOfUsual } from '#lib/usual-chains.ts';
import { sheetSchema, type Sheet, type SheetBlock, type SheetPart } from '#schemas/sheets.ts';
import { numbering } from './numbering.ts';
import { block, desk, gap, lines, type Desk } from './sheet-lines.ts';
import type { Step } from './step-desk.ts';
import { frame } from './step-sheet.ts';

/** The materials handbook (资料册) of a usual kind of project: all documents of its steps to tick off, by stage and step, and room for one's own. */
export const handbookSheet = (context: SheetContext, usual: SheetContext['chain']['usual'][number], lang: Lang): Sheet => {
  const numbers = numbering(context.sources);
  const at = desk(context, lang, numbers);
  const t = at.t.notices.handbook;
  const stages = byStage(context.chain.stages, stepsOfUsual(context.steps, usual)).map(({ id, name, steps }): SheetPart => ({ id, heading: words(name, lang).text, blocks: steps.flatMap((step) => ofStep(at, step)) }));
  const own: SheetPart = { id: 'own', heading: t.own, blocks: block('ticks', t.ownLines.map((text) => ({ text, note: t.ownNote }))) };
  return sheetSchema.parse({ id: `handbook-${usual.id}`, title: t.title(words(usual.name, lang).text), parts: [...stages, own], ...frame(context, lang, paths.chain(usual.id, lang)), label: t.label, sources: numbers.list(lang) });
};

/** The step with its office, then what it wants, or that nobody has published it. */
const ofStep = (at: Desk, step: Step): SheetBlock[] => {
  const { t, lang } = at;
  const office = words(step.authority, lang);
  const head = lines(at, step.name, { notes: [{ ...office, text: t.notices.handbook.authority(office.text) }] });
  const basis = step.documentsSource ? lines(at, step.documentsSource, { notes: [{ text: t.procedures.documentsBasis }] }) : [];
  return step.documents.length === 0 ? block('lines', [...head, gap(at, t.procedures.noDocuments)]) : [...block('lines', head), ...block('ticks', step.documents.flatMap((document) => lines(at, document))), ...block('lines', basis)];
};
