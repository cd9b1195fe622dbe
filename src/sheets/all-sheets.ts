import type { Lang } from '#lib/languages.ts';
import type { SheetContext } from '#lib/sheet-context.ts';
import type { Sheet } from '#schemas/sheets.ts';
import { chainSheet } from './chain-sheet.ts';
import { stepSheet } from './step-sheet.ts';

/** Every notice sheet in a language: the steps in the order of the chain, then the usual kinds of projects. */
export const allSheets = (context: SheetContext, lang: Lang): readonly Sheet[] => [
  ...[...context.steps].sort((a, b) => a.order - b.order).map((step) => stepSheet(context, step, lang)),
  ...context.chain.usual.map(({ id }) => chainSheet(context, id, lang)),
];
