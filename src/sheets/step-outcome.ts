import { periodText } from '#i18n/periods.ts';
import type { SheetBlock } from '#schemas/sheets.ts';
import { block, gap, lines } from './sheet-lines.ts';
import { generalRules, rulesOrGap, unknown, type StepDesk } from './step-desk.ts';

/** The elements of a step after its decision. */
export const outcome = {
  result: (at: StepDesk): SheetBlock[] => {
    const { step, t } = at;
    const result = step.result ? lines(at, step.result, { notes: [{ text: t.sheets.resultNote }] }) : [unknown(at, 'result', t.procedures.noResult)];
    const validity = step.validity ? lines(at, step.validity, { notes: [{ text: t.sheets.validity }] }) : [unknown(at, 'result', t.sheets.gaps.validity)];
    return block('lines', [...result, ...validity, unknown(at, 'result', t.sheets.gaps.sample), ...generalRules(at, 'result')]);
  },

  consultation: (at: StepDesk): SheetBlock[] => block('lines', [unknown(at, 'consultation', at.t.sheets.gaps.consultation), ...generalRules(at, 'consultation')]),

  complaint: (at: StepDesk): SheetBlock[] => block('lines', [unknown(at, 'complaint', at.t.sheets.gaps.complaint)]),

  remedy: (at: StepDesk): SheetBlock[] => rulesOrGap(at, 'remedy', at.t.sheets.notLicence),

  faq: (at: StepDesk): SheetBlock[] => block('lines', [unknown(at, 'faq', at.t.sheets.gaps.faq)]),

  'version-date': (at: StepDesk): SheetBlock[] => {
    const { context, t, lang } = at;
    return block('lines', [...lines(at, periodText(context.chain.asOf, lang), { notes: [{ text: t.sheets.lastCheckedNote }, { text: t.sheets.inForceNote }] }), gap(at, t.sheets.gaps.version)]);
  },
};
