import { articleText } from '#i18n/articles.ts';
import { isLicence, isService } from '#lib/licences.ts';
import { isShown } from '#lib/statements.ts';
import type { Content } from '#schemas/collections.ts';
import type { ElementId } from '#schemas/elements.ts';
import type { SheetBlock, SheetLine } from '#schemas/sheets.ts';
import { block, factLines, gap, ruleLines, type Desk } from './sheet-lines.ts';

export type Step = Content['procedures'][number];

/** A desk with a step on it. */
export interface StepDesk extends Desk {
  readonly step: Step;
  readonly licence: boolean;
  readonly service: boolean;
}

export const stepDesk = (desk: Desk, step: Step): StepDesk => ({ ...desk, step, licence: isLicence(step), service: isService(step) });

/** The article of the Administrative Licensing Law that wants an element on display, as a remark for steps that are licences. */
const asked = ({ context, lang, t, licence }: StepDesk, id: ElementId): string | undefined => {
  const basis = context.elements.find((element) => element.id === id)?.basis.find(({ asks }) => asks === 'display');
  return licence && basis ? t.sheets.asked(articleText(basis.article, lang).text) : undefined;
};

/** What the facts do not hold, with the article by which a reader may ask for it. */
export const unknown = (at: StepDesk, id: ElementId, reason: string): SheetLine => gap(at, reason, asked(at, id));

/** The general rules of law that hold for an element of this step. */
export const generalRules = (at: StepDesk, id: ElementId): readonly SheetLine[] => {
  const element = at.context.elements.find((one) => one.id === id);
  if (!element) return [];
  const dayRules = element.generalRules.flatMap((field) => at.context.chain.dayRules[field] ?? []);
  return [...(at.licence ? ruleLines(at, [...dayRules, ...element.licenceRules], at.t.sheets.licenceLaw) : []), ...(at.service ? ruleLines(at, element.serviceRules, at.t.sheets.serviceLaw) : [])];
};

/** The general rules, or why none holds. */
export const rulesOrGap = (at: StepDesk, id: ElementId, reason: string): SheetBlock[] => {
  const rules = generalRules(at, id);
  return block('lines', rules.length > 0 ? rules : [unknown(at, id, at.licence ? reason : at.t.sheets.notLicence)]);
};

/** Statements of the step in some fields; what may not be shown is left out. */
export const stated = (at: StepDesk, fields: readonly string[]): readonly SheetLine[] =>
  fields.flatMap((field) => (at.step.facts[field] ?? []).filter(isShown).flatMap((fact) => factLines(at, fact, at.context.labels[field]?.label)));

/** Fields of a step's facts that belong to an element; all others are told under other rules. */
export const FIELDS = {
  conditions: ['condition', 'prerequisites', 'prerequisite', 'applies-to', 'special-works', 'not-needed-for'],
  'one-time-notice': ['one-time-notice'],
  'special-steps': ['public-consultation', 'joint-review', 'expert-review-max', 'review-time-max', 'assessment-limit'],
  'online-channel': ['channel', 'no-repeat'],
  fee: ['fee', 'fee-forest', 'assessment-fee', 'regional-assessment-cost'],
} as const satisfies Partial<Record<ElementId, readonly string[]>>;
