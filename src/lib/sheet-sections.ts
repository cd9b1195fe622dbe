import type { Sheet, SheetLine, SheetPart } from '#schemas/sheets.ts';

/** What somebody at the counter asks first. */
export const brief = ['authority', 'statutory-limit', 'documents'] as const;

/** What the page of a chain says first, side by side. */
export const chainTop: readonly string[] = ['summary', 'kinds'];

/** The page of a step lays the parts of its sheet out by moment: parts under a heading of their own, side by side, or one under the other. */
const ORDER = [
  { id: 'advice', form: 'alone', parts: ['advice'] },
  { id: 'order', form: 'sides', parts: ['before', 'after', 'beside'] },
  { id: 'before', form: 'pairs', parts: ['item-name', 'conditions', 'quantity-limit', 'missing-papers', 'fee', 'place-time', 'online-channel', 'consultation'] },
  { id: 'handling', form: 'pairs', parts: ['one-time-notice', 'receipt', 'process', 'special-steps', 'promised-limit'] },
  { id: 'observed', form: 'alone', parts: ['observed'] },
  { id: 'outcome', form: 'pairs', parts: ['result', 'remedy', 'complaint'] },
  { id: 'law', form: 'pairs', parts: ['legal-basis', 'rules', 'faq', 'version-date'] },
] as const;

/** The parts with some ids, in the order of the ids. */
export const partsOf = ({ parts }: Pick<Sheet, 'parts'>, ids: readonly string[]): readonly SheetPart[] => ids.flatMap((id) => parts.filter((part) => part.id === id));

/** The sections of a step's page that have something to say. */
export const sections = (sheet: Pick<Sheet, 'parts'>) => ORDER.map((section) => ({ ...section, parts: partsOf(sheet, section.parts) })).filter(({ parts }) => parts.length > 0);

/** Every part that a page of a step shows. */
export const laidOut: readonly string[] = [...brief, ...ORDER.flatMap(({ parts }) => [...parts])];

/** The limit of each step as the table of a chain's sheet has it; its rows stand as the steps do. */
export const limitsOf = ({ parts }: Pick<Sheet, 'parts'>, steps: readonly string[]): ReadonlyMap<string, SheetLine> => {
  const rows = partsOf({ parts }, ['limits']).flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'table' ? block.rows : []));
  return new Map(steps.flatMap((id, index) => (rows[index]?.[1] ? [[id, rows[index][1]] as const] : [])));
};

/** How many entries a part lists. */
export const saysHowMany = ({ blocks }: Pick<SheetPart, 'blocks'>): number => {
  const table = blocks.find((block) => block.kind === 'table');
  return table?.kind === 'table' ? table.rows.length : blocks.reduce((sum, block) => sum + (block.kind === 'table' ? 0 : block.lines.length), 0);
};
