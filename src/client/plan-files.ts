import type { Listed } from '#lib/plan/calendar-file.ts';
import type { Columns } from '#lib/plan/plan-table.ts';
import type { Plan } from '#lib/plan/plans.ts';
import { dayText, type PlanWords } from '#lib/plan/wording.ts';

/** A plan and the words of its files. */
export interface Files {
  /** The page's plan, whose rows name steps, offices and papers. */
  readonly host: HTMLElement;
  readonly plan: Plan;
  readonly dated: boolean;
  readonly file: { readonly yes: string; readonly no: string; readonly name: string; readonly calendar: string; readonly caution: string; readonly checked: string };
  readonly columns: Columns;
  readonly words: PlanWords;
}

/** Hands the plan out as a calendar file or a table; fails where the maker of the file cannot be loaded. */
export const handOut = async (what: 'ics' | 'csv', { host, plan, dated, file, columns, words }: Files): Promise<void> => {
  if (what === 'ics') {
    const { calendarFile } = await import('#lib/plan/calendar-file.ts');
    return download(calendarFile(listed(host, plan), { title: file.calendar, caution: file.caution, checked: file.checked, address: location.href }), 'text/calendar', `${file.name}.ics`);
  }
  const { planTable } = await import('#lib/plan/plan-table.ts');
  download(planTable(listed(host, plan), columns, { ...file, day: (day) => dayText(day, dated, words) }), 'text/csv', `${file.name}.csv`);
};

/** The steps by their start, with what their rows say. */
const listed = (host: HTMLElement, { steps }: Plan): readonly Listed[] =>
  steps.toSorted((a, b) => a.start - b.start || a.finish - b.finish).map((step) => {
    const row = host.querySelector(`tr[data-step="${step.id}"]`);
    const text = (selector: string): string => row?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const papers = [...host.querySelectorAll(`.papers > [data-step="${step.id}"] label`)].map((label) => label.textContent?.trim() ?? '');
    return { ...step, name: text('[data-name]'), authority: text('[data-authority]'), limit: text('[data-limit]'), documents: papers };
  });

const download = (text: string, type: string, name: string): void => {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};
