import { Graph, layout } from '@dagrejs/dagre';
import type { Chain } from '#schemas/procedures.ts';
import { orderEdges } from './chain.ts';
import { wrapped } from './wrapped-labels.ts';

interface GraphStep {
  readonly id: string;
  readonly stage: string;
  /** As the language calls it. */
  readonly name: string;
}

type Tie = Pick<Chain['edges'][number], 'from' | 'to' | 'type' | 'strength' | 'reason' | 'appliesTo' | 'source' | 'article' | 'confidence'>;

/** The chain as a picture: steps as boxes in the band of their stage, and what has to wait for what. */
export interface ChainGraph {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly { readonly id: string; readonly y: number; readonly height: number }[];
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly height: number; readonly lines: readonly string[] }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly strength: Tie['strength']; readonly path: string }[];
}

export const NODE = 132;
const [LINE, PAD, GUTTER, GAP] = [15, 7, 104, 12];

/** Ties that hold between the steps drawn, for the kinds of project in question; none given means all. */
export const tiesBetween = <Edge extends Tie>(edges: readonly Edge[], ids: readonly string[], kinds?: readonly string[]): readonly Edge[] =>
  edges.filter(({ type, from, to, appliesTo }) => type === 'must-precede' && ids.includes(from) && ids.includes(to) && (!kinds || appliesTo.some((kind) => kind === 'all' || kinds.includes(kind))));

/** What dagre is told, and what it answers. */
interface Whole { ranksep: number; nodesep: number; edgesep: number; marginx: number; marginy: number; width?: number; height?: number }
interface Box { width: number; height: number; x?: number; y?: number }
interface Line { weight?: number; minlen?: number }

/**
 * Lays the steps out from top to bottom; posts at the start and end of every stage keep each step within its band.
 * dagre decides rows and the order in them; its columns leave room for every line and are drawn together, so that the words stay large enough to read.
 */
export const chainGraph = (stages: readonly { readonly id: string }[], steps: readonly GraphStep[], ties: readonly Tie[]): ChainGraph => {
  const drawn = stages.filter(({ id }) => steps.some(({ stage }) => stage === id));
  const graph = new Graph<Whole, Box, Line>();
  graph.setGraph({ ranksep: 26, nodesep: 12, edgesep: 8, marginx: 4, marginy: 4 });
  const boxes = steps.map((step) => ({ ...step, lines: wrapped(step.name, NODE - 2 * PAD) }));
  for (const { id, lines } of boxes) graph.setNode(id, { width: NODE, height: lines.length * LINE + 2 * PAD });
  for (const [index, { id }] of drawn.entries()) {
    graph.setNode(post('start', id), { width: 1, height: 1 }).setNode(post('end', id), { width: 1, height: 1 });
    const before = drawn[index - 1];
    if (before) graph.setEdge(post('end', before.id), post('start', id), { minlen: 1 });
    for (const step of steps.filter(({ stage }) => stage === id)) graph.setEdge(post('start', id), step.id, { weight: 0 }).setEdge(step.id, post('end', id), { weight: 0 });
  }
  const shown = orderEdges(ties.map((tie) => tie));
  for (const { from, to } of shown) graph.setEdge(from, to, { weight: 2 });
  layout(graph);
  const size = graph.graph();
  const top = (name: string): number => graph.node(name).y ?? 0;
  const rows = [...Map.groupBy(boxes.map((box) => ({ ...box, x: graph.node(box.id).x ?? 0, y: top(box.id) })), ({ y }) => y).values()];
  const width = Math.max(5, ...rows.map((row) => row.length)) * (NODE + GAP);
  const nodes = new Map(rows.flatMap((row) => drawnTogether(row, width, size.width ?? width)).map(({ id, lines, x, y }) => [id, { id, lines, x: GUTTER + x, y, height: lines.length * LINE + 2 * PAD }]));
  return {
    width: GUTTER + width,
    height: size.height ?? 0,
    bands: drawn.map(({ id }) => ({ id, y: top(post('start', id)), height: top(post('end', id)) - top(post('start', id)) })),
    nodes: [...nodes.values()],
    edges: shown.flatMap(({ from, to, strength }) => {
      const [above, below] = [nodes.get(from), nodes.get(to)];
      return above && below ? [{ from, to, strength, path: curve(above, below) }] : [];
    }),
  };
};

const post = (end: 'start' | 'end', stage: string): string => `${end} of ${stage}`;

/** The boxes of a row in their order, as near as may be to where they stood in the full width. */
const drawnTogether = <Box extends { readonly x: number }>(row: readonly Box[], width: number, full: number): readonly Box[] => {
  const step = NODE + GAP;
  const ordered = [...row].sort((a, b) => a.x - b.x);
  const pushed = ordered.reduce<number[]>((xs, { x }, index) => [...xs, Math.max((x / full) * width, step / 2 + index * step, (xs.at(-1) ?? -step) + step)], []);
  return ordered.map((box, index) => ({ ...box, x: Math.min(pushed[index] ?? 0, width - step / 2 - (ordered.length - 1 - index) * step) }));
};

type Placed = { readonly x: number; readonly y: number; readonly height: number };

/** From the lower edge of a box to the upper edge of another. */
const curve = (above: Placed, below: Placed): string => {
  const [start, end] = [above.y + above.height / 2, below.y - below.height / 2];
  const bend = Math.min(60, Math.max(14, (end - start) / 2));
  return `M${at(above.x)} ${at(start)}C${at(above.x)} ${at(start + bend)} ${at(below.x)} ${at(end - bend)} ${at(below.x)} ${at(end)}`;
};

const at = (place: number): string => place.toFixed(1);
