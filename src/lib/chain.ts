import type { Bilingual } from '#schemas/fields.ts';
import type { Chain, Procedure } from '#schemas/procedures.ts';

export type Edge = Chain['edges'][number];
type Placed = Pick<Procedure, 'order' | 'stage'>;
type Needed = Pick<Procedure, 'appliesTo' | 'excludedFor'>;
type Named = { readonly id: string };

/** Another step and what ties it to this one. */
export interface Neighbour {
  readonly step: string;
  readonly edge: Edge;
}

/** What has to come before a step, what waits for it, and what may run beside it. */
export interface Neighbours {
  readonly before: readonly Neighbour[];
  readonly after: readonly Neighbour[];
  readonly beside: readonly Neighbour[];
}

/** Project kind of every new industrial project. */
const EVERY = 'all';

/** The neighbours of a step in the order of the chain's edges. */
export const neighboursOf = (step: string, edges: readonly Edge[]): Neighbours => {
  const beside = edges.filter((edge) => edge.type === 'may-parallel' && (edge.from === step || edge.to === step));
  return {
    before: orderEdges(edges).filter((edge) => edge.to === step).map((edge) => ({ step: edge.from, edge })),
    after: orderEdges(edges).filter((edge) => edge.from === step).map((edge) => ({ step: edge.to, edge })),
    beside: beside.map((edge) => ({ step: edge.from === step ? edge.to : edge.from, edge })),
  };
};

/** What comes before, set apart by whether one of a group is enough (备案或核准) or each is needed. */
export const choicesBefore = (before: readonly Neighbour[], alternatives: readonly (readonly string[])[]) => ({
  anyOf: alternatives.map((group) => before.filter(({ step }) => group.includes(step))).filter((group) => group.length > 0),
  each: before.filter(({ step }) => !alternatives.some((group) => group.includes(step))),
});

/** A step that comes before another, by its name, and what ties them. */
export type NamedBefore = Neighbour & { readonly name: Bilingual };

/** What of a list of steps comes before one of them: of each group one is enough (备案或核准), of the others each is needed. */
export const beforeIn = (step: Named & Pick<Procedure, 'alternatives'>, edges: readonly Edge[], steps: readonly (Named & { readonly name: Bilingual })[]): { readonly anyOf: readonly (readonly NamedBefore[])[]; readonly each: readonly NamedBefore[] } => {
  const before = neighboursOf(step.id, edges).before.flatMap((one) => steps.filter(({ id }) => id === one.step).map(({ name }) => ({ ...one, name })));
  const anyOf = step.alternatives.map((group) => before.filter(({ step: id }) => group.includes(id))).filter((group) => group.length > 1);
  return { anyOf, each: before.filter((one) => !anyOf.flat().includes(one)) };
};

/** The neighbours whose order is habit, not law. */
export const byPractice = ({ before, after }: Neighbours): readonly Neighbour[] => [...before, ...after].filter(({ edge }) => edge.strength === 'practice');

/** Whether every project needs the step. */
export const isRequired = ({ appliesTo, excludedFor }: Needed): boolean => appliesTo.includes(EVERY) && excludedFor.length === 0;

/** The project kinds that need a step: what every project needs holds for all of them, save those it excludes. */
export const kindsNeeding = (step: Needed, kinds: readonly Named[]): readonly string[] =>
  kinds.map(({ id }) => id).filter((id) => (step.appliesTo.includes(EVERY) || step.appliesTo.includes(id)) && !step.excludedFor.includes(id));

/** The names of the only project kinds that need a step, and of those that do not; both empty when every project needs it. */
export const conditionsOf = ({ appliesTo, excludedFor }: Needed, kinds: readonly (Named & { readonly name: Bilingual })[]) => {
  const names = (ids: readonly string[]): readonly Bilingual[] => kinds.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return { onlyFor: appliesTo.includes(EVERY) ? [] : names(appliesTo), exceptFor: names(excludedFor) };
};

/** What a project kind adds to the steps of every project, and which of those it drops. */
export const stepsOfKind = <Step extends Needed & Placed>(kind: string, steps: readonly Step[]): { adds: readonly Step[]; drops: readonly Step[] } => ({
  adds: inOrder(steps.filter((step) => step.appliesTo.includes(kind))),
  drops: inOrder(steps.filter((step) => step.excludedFor.includes(kind))),
});

/** Steps as the chain counts them. */
export const inOrder = <Step extends Pick<Procedure, 'order'>>(steps: readonly Step[]): readonly Step[] => [...steps].sort((a, b) => a.order - b.order);

/** Stages with their steps in order; a stage without steps is left out. */
export const byStage = <Stage extends Named, Step extends Placed>(stages: readonly Stage[], steps: readonly Step[]) =>
  stages.map((stage) => ({ ...stage, steps: inOrder(steps.filter((step) => step.stage === stage.id)) })).filter((stage) => stage.steps.length > 0);

/** The edges that force an order, as opposed to those that allow two steps side by side. */
export const orderEdges = (edges: readonly Edge[]): readonly Edge[] => edges.filter((edge) => edge.type === 'must-precede');

/** A chain of steps that waits for itself, as the ids along it, or `undefined` when the steps can be put in order. */
export const findCycle = (edges: readonly Pick<Edge, 'from' | 'to'>[]): readonly string[] | undefined => {
  const next = Map.groupBy(edges, (edge) => edge.from);
  const done = new Set<string>();
  const walk = (step: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(step)) return [...trail.slice(trail.indexOf(step)), step];
    if (done.has(step)) return undefined;
    for (const { to } of next.get(step) ?? []) {
      const cycle = walk(to, [...trail, step]);
      if (cycle) return cycle;
    }
    done.add(step);
    return undefined;
  };
  for (const step of next.keys()) {
    const cycle = walk(step, []);
    if (cycle) return cycle;
  }
  return undefined;
};
