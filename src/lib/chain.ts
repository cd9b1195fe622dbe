import type { Chain } from '#schemas/procedures.ts';

type Edge = Chain['edges'][number];

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
