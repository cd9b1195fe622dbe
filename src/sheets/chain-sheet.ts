import { words } from '#i18n/index.ts';
import type { Lang } from '#lib/languages.ts';
import { paths } from '#lib/paths.ts';
import type { SheetContext } from '#lib/sheet-context.ts';
import { sheetSchema, type Sheet } from '#schemas/sheets.ts';
import { chainDesk, chainParts } from './chain-parts.ts';
import { numbering } from './numbering.ts';
import { desk } from './sheet-lines.ts';
import { frame } from './step-sheet.ts';

/** The notice sheet of a usual kind of project: its steps by stage, offices, documents, limits, fees and laws. */
export const chainSheet = (context: SheetContext, usualId: string, lang: Lang): Sheet => {
  const usual = context.chain.usual.find(({ id }) => id === usualId);
  if (!usual) throw new Error(`no usual kind "${usualId}" in chain.json; known: ${context.chain.usual.map(({ id }) => id).join(', ')}`);
  const numbers = numbering(context.sources);
  const at = chainDesk(desk(context, lang, numbers), usual);
  const parts = chainParts.map(({ id, blocks }) => ({ id: String(id), heading: at.t.sheets.chain.parts[id], blocks: blocks(at) })).filter(({ blocks }) => blocks.length > 0);
  return sheetSchema.parse({ id: `chain-${usual.id}`, title: words(usual.name, lang).text, parts, ...frame(context, lang, paths.chain(usual.id, lang)), label: at.t.sheets.chainLabel, sources: numbers.list(lang) });
};
