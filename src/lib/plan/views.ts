import type { Entry } from '#schemas/collections.ts';
import type { Bilingual } from '#schemas/fields.ts';
import type { Chain, Procedure } from '#schemas/procedures.ts';
import type { ServicePromise } from '#schemas/promises.ts';
import { inOrder } from '#lib/chain.ts';
import { shownLimit, type ShownLimit } from '#lib/limits.ts';
import { isDuty } from './record.ts';
import type { Plan, Planned } from './plans.ts';

/** A step as the pages of plans show it; without its times where the browser fills them in. */
export interface PlanView {
  readonly step: Entry<Procedure>;
  readonly limit: ShownLimit;
  readonly promises: readonly Entry<ServicePromise>[];
  readonly planned?: Planned | undefined;
}

/** An office and the steps that are done there. */
export interface Office {
  readonly name: Bilingual;
  readonly steps: readonly Entry<Procedure>[];
}

/** Every step with what is known of it, in the order of the chain; a limit that keeps nobody waiting is no limit of the step. */
export const planViews = (steps: readonly Entry<Procedure>[], promises: readonly Entry<ServicePromise>[], chain: Chain): readonly PlanView[] =>
  inOrder(steps).map((step) => {
    const limit = shownLimit(step, chain);
    const reason = limit.kind === 'known' ? (limit.limit.note ?? undefined) : undefined;
    return { step, limit: isDuty(step) ? { kind: 'unknown', reason, note: null } : limit, promises: promises.filter(({ shortens }) => shortens.includes(step.id)) };
  });

/** The views of the steps of a plan with their times, in the order in which they start. */
export const inPlan = (views: readonly PlanView[], { steps }: Pick<Plan, 'steps'>): readonly (PlanView & { planned: Planned })[] =>
  steps.toSorted((a, b) => a.start - b.start || a.finish - b.finish).flatMap((planned) => views.filter(({ step }) => step.id === planned.id).map((view) => ({ ...view, planned })));

/** The offices in the order in which they are first needed. */
export const officesOf = (views: readonly Pick<PlanView, 'step'>[]): readonly Office[] =>
  [...Map.groupBy(views, ({ step }) => step.authority.zh).values()].flatMap((group) => (group[0] ? [{ name: group[0].step.authority, steps: group.map(({ step }) => step) }] : []));
