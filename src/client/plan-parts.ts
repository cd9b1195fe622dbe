import type { Plan } from '#lib/plan/plans.ts';
import type { PlanStep } from '#lib/plan/steps.ts';
import { fillCount } from '#lib/plan/templates.ts';

/** Shows papers and offices of the steps in a plan; only a step that the project needs can be done. */
export const showParts = (host: HTMLElement, { steps }: Pick<Plan, 'steps'>, needed: readonly Pick<PlanStep, 'id'>[]): void => {
  const all = (selector: string): readonly HTMLElement[] => [...host.querySelectorAll<HTMLElement>(selector)];
  const [planned, possible] = [new Set(steps.map(({ id }) => id)), new Set(needed.map(({ id }) => id))];
  for (const part of all('.papers > [data-step], [data-office] [data-step]')) part.hidden = !planned.has(part.dataset['step'] ?? '');
  for (const office of all('[data-office]')) countSteps(office);
  for (const label of all('[data-done]')) label.hidden = !possible.has(label.dataset['done'] ?? '');
};

const countSteps = (office: HTMLElement): void => {
  const n = office.querySelectorAll('[data-step]:not([hidden])').length;
  office.hidden = n === 0;
  const count = office.querySelector<HTMLElement>('[data-steps]');
  if (count) count.textContent = fillCount(count.dataset['steps'] ?? '', n);
};
