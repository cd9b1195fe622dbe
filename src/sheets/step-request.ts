import { articleText } from '#i18n/articles.ts';
import { words } from '#i18n/index.ts';
import type { SheetBlock } from '#schemas/sheets.ts';
import { block, gap, lines } from './sheet-lines.ts';
import { FIELDS, generalRules, rulesOrGap, stated, unknown, type StepDesk } from './step-desk.ts';

/** The elements of a step up to its acceptance: what it is, whom to see, what to bring. */
export const request = {
  'item-name': (at: StepDesk): SheetBlock[] => {
    const { step, context, t, lang } = at;
    const stage = context.chain.stages.find(({ id }) => id === step.stage);
    const place = t.sheets.place(step.order, context.steps.length);
    return block('lines', [
      ...lines(at, step.name, { notes: [{ text: t.sheets.typeNote(t.procedures.kind[step.kind]) }] }),
      ...(stage ? lines(at, stage.name, { notes: [{ text: t.sheets.stageNote }, { text: place }] }) : lines(at, place)),
      ...(step.note ? lines(at, step.note, { notes: [{ text: words({ zh: t.procedures.remark, en: t.procedures.remark }, lang).text }] }) : []),
    ]);
  },

  'legal-basis': (at: StepDesk): SheetBlock[] => {
    const { step, t, lang } = at;
    const laws = step.legalBasis.flatMap(({ title, article }) => lines(at, title, { notes: [article === null ? { text: t.procedures.noArticle } : articleText(article, lang)] }));
    return block('lines', laws.length > 0 ? laws : [unknown(at, 'legal-basis', t.procedures.noBasis)]);
  },

  authority: (at: StepDesk): SheetBlock[] => block('lines', [...lines(at, at.step.authority), unknown(at, 'authority', at.t.sheets.gaps.window), ...generalRules(at, 'authority')]),

  conditions: (at: StepDesk): SheetBlock[] => {
    const { step, context, t, lang } = at;
    const kinds = (ids: readonly string[]) => context.chain.kinds.filter(({ id }) => ids.includes(id));
    const needed = kinds(step.appliesTo).flatMap(({ name, test }) => lines(at, name, { notes: [words(test, lang)] }));
    const excluded = kinds(step.excludedFor).flatMap(({ name, test }) => lines(at, t.sheets.excluded(words(name, lang).text), { notes: [words(test, lang)] }));
    const known = stated(at, FIELDS.conditions);
    return block('lines', [...needed, ...excluded, ...known, ...(known.length === 0 ? [unknown(at, 'conditions', t.sheets.gaps.conditions)] : []), ...generalRules(at, 'conditions')]);
  },

  'quantity-limit': (at: StepDesk): SheetBlock[] => block('lines', [unknown(at, 'quantity-limit', at.t.sheets.gaps.quantity)]),

  documents: (at: StepDesk): SheetBlock[] => {
    const { step, t, lang } = at;
    if (step.documents.length === 0) return block('lines', [unknown(at, 'documents', t.procedures.noDocuments), ...generalRules(at, 'documents')]);
    const basis = step.documentsSource && words(step.documentsSource, lang);
    const from = basis ? (basis.foreign ? lines(at, step.documentsSource ?? '') : lines(at, t.sheets.docsBasis(basis.text))) : [];
    return [...block('ticks', step.documents.flatMap((document) => lines(at, document))), ...block('lines', [...from, unknown(at, 'documents', t.sheets.gaps.forms), ...generalRules(at, 'documents')])];
  },

  'missing-papers': (at: StepDesk): SheetBlock[] => {
    const { step, t } = at;
    const own = step.missingPapers?.note ? lines(at, step.missingPapers.note) : [gap(at, t.sheets.gaps.missingPapers)];
    return block('lines', [...own, ...generalRules(at, 'missing-papers')]);
  },

  'one-time-notice': (at: StepDesk): SheetBlock[] => {
    const own = stated(at, FIELDS['one-time-notice']);
    return own.length === 0 ? rulesOrGap(at, 'one-time-notice', at.t.sheets.notLicence) : block('lines', [...own, ...generalRules(at, 'one-time-notice')]);
  },

  receipt: (at: StepDesk): SheetBlock[] => rulesOrGap(at, 'receipt', at.t.sheets.notLicence),
};
