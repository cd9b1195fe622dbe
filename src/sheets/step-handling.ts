import { words } from '#i18n/index.ts';
import { feeBasis } from '#lib/limits.ts';
import { quantity } from '#i18n/quantities.ts';
import { isShown } from '#lib/statements.ts';
import type { SheetBlock, SheetLine } from '#schemas/sheets.ts';
import { statutoryLimit } from './limit-blocks.ts';
import { block, figure, gap, lines } from './sheet-lines.ts';
import { FIELDS, generalRules, stated, unknown, type StepDesk } from './step-desk.ts';

/** The fee of a step: none, an amount, or why it is unknown. */
const feeLines = (at: StepDesk): readonly SheetLine[] => {
  const { step: { fee, facts }, t, lang } = at;
  const basis = feeBasis(facts);
  if (fee.amount === null || (fee.amount > 0 && !basis)) return [unknown(at, 'fee', words(fee.basis, lang).text)];
  const text = fee.amount === 0 ? t.procedures.free : quantity(fee.amount, 'cny', lang);
  return basis ? figure(at, text, { value: fee.amount, unit: 'cny' }, basis, [words(fee.basis, lang)]) : lines(at, text, { notes: [words(fee.basis, lang)] });
};

/** The elements of a step while it is handled. */
export const handling = {
  process: (at: StepDesk): SheetBlock[] => {
    const rules = generalRules(at, 'process');
    return rules.length > 0 ? block('ordered', rules) : block('lines', [gap(at, at.t.sheets.gaps.process)]);
  },

  'special-steps': (at: StepDesk): SheetBlock[] => {
    const own = [...stated(at, FIELDS['special-steps']), ...(at.step.limit?.excludes ? lines(at, at.step.limit.excludes, { notes: [{ text: at.t.procedures.excludes }] }) : [])];
    return block('lines', [...(own.length > 0 ? own : [unknown(at, 'special-steps', at.t.sheets.gaps.special)]), ...generalRules(at, 'special-steps')]);
  },

  'statutory-limit': statutoryLimit,

  'promised-limit': (at: StepDesk): SheetBlock[] => {
    const { context, step, t, lang } = at;
    const promises = context.promises.filter(({ shortens }) => shortens.includes(step.id)).flatMap(({ name, region, facts }) => {
      const place = context.places.get(region);
      const first = Object.values(facts).flat().find(isShown);
      return lines(at, name, { notes: [place && words(place, lang)], sources: first ? [first.source] : [] });
    });
    return block('lines', [...(promises.length > 0 ? [...lines(at, t.procedures.promisesLead), ...promises] : [gap(at, t.sheets.gaps.promised)]), ...generalRules(at, 'promised-limit')]);
  },

  fee: (at: StepDesk): SheetBlock[] => {
    const free = at.step.fee.amount === 0;
    return block('lines', [...feeLines(at), ...stated(at, FIELDS.fee.filter((field) => field !== 'fee' || !free)), ...generalRules(at, 'fee')]);
  },

  'place-time': (at: StepDesk): SheetBlock[] => block('lines', [unknown(at, 'place-time', at.t.sheets.gaps.place), ...generalRules(at, 'place-time')]),

  'online-channel': (at: StepDesk): SheetBlock[] => block('lines', [...stated(at, FIELDS['online-channel']), unknown(at, 'online-channel', at.t.sheets.gaps.online), ...generalRules(at, 'online-channel')]),
};
