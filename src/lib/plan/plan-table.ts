import Papa from 'papaparse';
import type { Listed } from './calendar-file.ts';

/** The heads of the columns in their order. */
export type Columns = Readonly<Record<'name' | 'authority' | 'limit' | 'start' | 'finish' | 'latestStart' | 'slack' | 'critical' | 'documents', string>>;

/** A plan as a table for spreadsheets; no cell is taken for a formula, and the mark at the start tells them that it is UTF-8. */
export const planTable = (steps: readonly Listed[], columns: Columns, words: { readonly yes: string; readonly no: string; readonly day: (day: number) => string }): string => {
  const rows = steps.map((step) => [
    step.name, step.authority, step.limit, words.day(step.start), words.day(step.finish), step.latestStart === undefined ? '' : words.day(step.latestStart), step.slack ?? '', step.critical ? words.yes : words.no, step.documents.join('; '),
  ]);
  return `\uFEFF${Papa.unparse({ fields: Object.values(columns), data: rows }, { escapeFormulae: true })}\r\n`;
};
