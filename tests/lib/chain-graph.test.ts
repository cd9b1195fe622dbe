import { expect, it } from 'vitest';
import { context } from '../sheets/real-context.ts';
import { chainGraph, NODE, tiesBetween } from '#lib/chain-graph.ts';
import { stepsOfUsual } from '#lib/usual-chains.ts';

const { chain, steps } = context;
const drawn = (some: typeof steps, kinds?: readonly string[]) => {
  const ties = tiesBetween(chain.edges, some.map(({ id }) => id), kinds);
  return { ties, graph: chainGraph(chain.stages, some.map(({ id, stage, name }) => ({ id, stage, name: name.en })), ties) };
};

it.each([['the whole chain', steps, undefined] as const, ...chain.usual.map((usual) => [usual.id, stepsOfUsual(steps, usual), usual.kinds] as const)])('%s: every step stands in the band of its stage and below what it waits for; none covers another', (_, some, kinds) => {
  const { ties, graph } = drawn([...some], kinds);
  expect(graph.nodes).toHaveLength(some.length);
  expect(graph.edges.length).toBe(ties.length);
  const at = new Map(graph.nodes.map((node) => [node.id, node]));
  const outside = some.filter(({ id, stage }) => {
    const [node, band] = [at.get(id), graph.bands.find((one) => one.id === stage)];
    return !node || !band || node.y - node.height / 2 < band.y || node.y + node.height / 2 > band.y + band.height;
  });
  expect(outside.map(({ id }) => id)).toEqual([]);
  expect(graph.edges.filter(({ from, to }) => (at.get(from)?.y ?? 0) >= (at.get(to)?.y ?? 0))).toEqual([]);
  const behind = graph.edges.flatMap(({ from, to, path }) => {
    const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
    expect(numbers.every(Number.isFinite)).toBe(true);
    const straight = [...path.matchAll(/([\d.]+) ([\d.]+)V([\d.]+)/g)].map(([, x, top, bottom]) => ({ x: Number(x), y: (Number(top) + Number(bottom)) / 2 }));
    return graph.nodes.filter(({ x, y, height }) => straight.some((run) => Math.abs(run.y - y) < height / 2 && Math.abs(run.x - x) < NODE / 2)).map(({ id }) => `${from} to ${to} behind ${id}`);
  });
  expect(behind).toEqual([]);
  expect(graph.edges.some(({ path }) => path.includes('V'))).toBe(true);
  const covered = graph.nodes.filter((a, index) => graph.nodes.slice(index + 1).some((b) => Math.abs(a.x - b.x) < NODE && Math.abs(a.y - b.y) < (a.height + b.height) / 2));
  expect(covered.map(({ id }) => id)).toEqual([]);
});

it('a tie of another kind of project, or to a step that is not drawn, is no tie here', () => {
  const all = steps.map(({ id }) => id);
  const some = tiesBetween(chain.edges, all, ['all', 'general']);
  expect(some.length).toBeLessThan(tiesBetween(chain.edges, all).length);
  expect(tiesBetween(chain.edges, ['project-filing'])).toEqual([]);
});
