import { texts, words } from '#i18n/index.ts';
import { periodText } from '#i18n/periods.ts';
import type { Lang } from '#lib/languages.ts';
import { paths } from '#lib/paths.ts';
import type { SheetContext } from '#lib/sheet-context.ts';
import type { ElementId } from '#schemas/elements.ts';
import { sheetSchema, type Sheet, type SheetBlock } from '#schemas/sheets.ts';
import { numbering } from './numbering.ts';
import { desk } from './sheet-lines.ts';
import { stepDesk, type Step, type StepDesk } from './step-desk.ts';
import { handling } from './step-handling.ts';
import { more } from './step-more.ts';
import { outcome } from './step-outcome.ts';
import { request } from './step-request.ts';

/** How each element of a guide is filled from a step; an element without its line here does not compile. */
const fill: Readonly<Record<ElementId, (at: StepDesk) => SheetBlock[]>> = { ...request, ...handling, ...outcome };

/** The notice sheet of a step in a language: the elements of content/procedures/elements.json in their order, then what else an investor needs. */
export const stepSheet = (context: SheetContext, step: Step, lang: Lang): Sheet => {
  const numbers = numbering(context.sources);
  const at = stepDesk(desk(context, lang, numbers), step);
  const elements = context.elements.map(({ id, name }) => ({ id: String(id), heading: words(name, lang).text, blocks: fill[id](at) }));
  const others = more.map(({ id, blocks }) => ({ id: String(id), heading: at.t.sheets.parts[id], blocks: blocks(at) }));
  const parts = [...elements, ...others].filter(({ blocks }) => blocks.length > 0);
  return sheetSchema.parse({ id: step.id, title: words(step.name, lang).text, label: at.t.sheets.label, parts, ...frame(context, lang, paths.procedure(step.id, lang)), sources: numbers.list(lang) });
};

/** What all sheets say alike. */
export const frame = ({ address, chain }: SheetContext, lang: Lang, path: string) => {
  const t = texts(lang);
  return {
    lang,
    address: `${address}${path}`,
    addressLabel: t.sheets.addressLabel,
    checked: t.sheets.checked(periodText(chain.asOf, lang)),
    disclaimer: t.sheets.disclaimer,
    sourcesHeading: t.facts.sources,
  };
};
