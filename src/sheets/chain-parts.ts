import { words } from '#i18n/index.ts';
import { periodText } from '#i18n/periods.ts';
import { byStage, isRequired } from '#lib/chain.ts';
import { normsOf, sharedBy, type Shared } from '#lib/directories.ts';
import { isShown } from '#lib/statements.ts';
import { stepsOfUsual } from '#lib/usual-chains.ts';
import type { Chain } from '#schemas/procedures.ts';
import type { SheetBlock, SheetLine } from '#schemas/sheets.ts';
import { limitCell } from './limit-blocks.ts';
import { block, factLines, lines, table, type Desk } from './sheet-lines.ts';
import type { Step } from './step-desk.ts';

/** A desk with a usual kind of project on it. */
export interface ChainDesk extends Desk {
  readonly usual: Chain['usual'][number];
  readonly steps: readonly Step[];
}

export const chainDesk = (desk: Desk, usual: ChainDesk['usual']): ChainDesk => ({ ...desk, usual, steps: stepsOfUsual(desk.context.steps, usual) });

type Named = Pick<ChainDesk, 'lang' | 't'>;
const namesOf = ({ lang, t }: Named, steps: readonly Step[]): string => steps.map(({ name }) => words(name, lang).text).join(t.sheets.between);

/** Each once, with the steps that need it. */
const sharedLines = (at: ChainDesk, shared: readonly Shared<Step>[]): SheetLine[] => shared.flatMap(({ name, steps }) => lines(at, name, { notes: [{ text: at.t.sheets.chain.from(namesOf(at, steps)) }] }));

const summary = (at: ChainDesk): SheetBlock[] => {
  const { steps, t, usual } = at;
  const { counts, eia, steps: counted } = t.sheets.chain;
  const required = steps.filter(isRequired).length;
  return block('lines', [
    counted(steps.length, required, steps.length - required),
    eia[usual.eia],
    counts.institutions(sharedBy(steps, (step) => [step.authority]).length),
    counts.results(steps.filter(({ result }) => result !== null).length),
    counts.documents(steps.flatMap(({ documents }) => documents).length),
    counts.norms(normsOf(steps).length),
  ].flatMap((text) => lines(at, text)));
};

/** One ordered list; the stage of a step stands beside it, so that numbers run through. */
const inStages = (at: ChainDesk): SheetBlock[] =>
  block('ordered', byStage(at.context.chain.stages, at.steps).flatMap((stage) => stage.steps.flatMap((step) => lines(at, step.name, { notes: [words(stage.name, at.lang), words(step.authority, at.lang), isRequired(step) ? undefined : { text: at.t.procedures.conditional }] }).slice(0, 1))));

const limits = (at: ChainDesk): SheetBlock[] => {
  const { t, lang, usual } = at;
  const { limitsCaption, limitsHead, dayType, noSum } = t.sheets.chain;
  const rows = at.steps.map((step): SheetLine[] => {
    const cell = limitCell(at, step, usual.eia);
    const type = cell.figure?.unit === 'working-day' || cell.figure?.unit === 'day' ? dayType[cell.figure.unit] : '\u2013';
    return [...lines(at, step.name).slice(0, 1), cell, ...lines(at, type)];
  });
  return [...table(at, { caption: limitsCaption(words(usual.name, lang).text), columns: limitsHead, rows }), ...block('lines', lines(at, noSum))];
};

const documents = (at: ChainDesk): SheetBlock[] =>
  at.steps.filter((step) => step.documents.length > 0).flatMap((step) => block('ticks', step.documents.flatMap((document) => lines(at, document, { notes: [words(step.name, at.lang)] }))));

const fees = (at: ChainDesk): SheetBlock[] => {
  const { t, steps } = at;
  const { free, knownFee, unknownFee, noTotal } = t.sheets.chain;
  const groups = [
    { of: steps.filter(({ fee }) => fee.amount === 0), say: free },
    { of: steps.filter(({ fee }) => fee.amount !== null && fee.amount > 0), say: knownFee },
    { of: steps.filter(({ fee }) => fee.amount === null), say: unknownFee },
  ];
  const said = groups.filter(({ of }) => of.length > 0).flatMap(({ of, say }) => lines(at, say(of.length), { notes: [{ text: namesOf(at, of) }] }));
  return block('lines', [...said, ...(groups[2] && groups[2].of.length > 0 ? lines(at, noTotal) : [])]);
};

/** Published totals and real cases as they were said, beside the legal limits and never mixed with them. */
const claims = (at: ChainDesk): SheetBlock[] => {
  const { context, lang, t } = at;
  const rows = context.chain.totals.flatMap((total) => {
    const facts = Object.entries(total.facts).flatMap(([field, stated]) => stated.filter(isShown).flatMap((fact) => factLines(at, fact, context.labels[field]?.label)));
    return facts.map((line): SheetLine => ({ ...line, note: [words(total.name, lang).text, line.note].filter((part) => part !== undefined).join(t.sheets.between) }));
  });
  return block('lines', [...lines(at, t.sheets.chain.claimsNote), ...rows]);
};

/** What the sheet of a chain says, in order. */
export const chainParts: readonly { readonly id: keyof ChainDesk['t']['sheets']['chain']['parts']; readonly blocks: (at: ChainDesk) => SheetBlock[] }[] = [
  { id: 'kinds', blocks: (at) => block('lines', at.context.chain.kinds.filter(({ id }) => at.usual.kinds.includes(id)).flatMap(({ name, test }) => lines(at, name, { notes: [words(test, at.lang)] }))) },
  { id: 'summary', blocks: summary },
  { id: 'steps', blocks: inStages },
  { id: 'limits', blocks: limits },
  { id: 'claims', blocks: claims },
  { id: 'institutions', blocks: (at) => block('lines', sharedLines(at, sharedBy(at.steps, (step) => [step.authority]))) },
  { id: 'documents', blocks: documents },
  { id: 'results', blocks: (at) => block('lines', sharedLines(at, sharedBy(at.steps, (step) => (step.result ? [step.result] : [])))) },
  { id: 'fees', blocks: fees },
  { id: 'norms', blocks: (at) => block('lines', sharedLines(at, normsOf(at.steps))) },
  { id: 'version', blocks: (at) => block('lines', lines(at, periodText(at.context.chain.asOf, at.lang), { notes: [{ text: at.t.sheets.lastCheckedNote }] })) },
];
