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
const [LINE, PAD, GUTTER, GAP, LANE] = [15, 7, 104, 12, 9];

/** Ties that hold between the steps drawn, for the kinds of project in question; none given means all. */
export const tiesBetween = <Edge extends Tie>(edges: readonly Edge[], ids: readonly string[], kinds?: readonly string[]): readonly Edge[] =>
  edges.filter(({ type, from, to, appliesTo }) => type === 'must-precede' && ids.includes(from) && ids.includes(to) && (!kinds || appliesTo.some((kind) => kind === 'all' || kinds.includes(kind))));

/** What dagre is told, and what it answers. */
interface Whole { ranksep: number; nodesep: number; edgesep: number; marginx: number; marginy: number; width?: number; height?: number }
interface Box { width: number; height: number; x?: number; y?: number }
interface Line { weight?: number; minlen?: number; points?: readonly { x: number; y: number }[] }

/**
 * Lays the steps out from top to bottom; posts at the start and end of every stage keep each step within its band.
 * dagre decides rows and the order in them, with a place in every row for each line that passes; its columns are drawn together, so that the words stay large enough to read.
 */
export const chainGraph = (stages: readonly { readonly id: string }[], steps: readonly GraphStep[], ties: readonly Tie[]): ChainGraph => {
  const drawn = stages.filter(({ id }) => steps.some(({ stage }) => stage === id));
  const graph = new Graph<Whole, Box, Line>();
  graph.setGraph({ ranksep: 30, nodesep: 12, edgesep: 8, marginx: 4, marginy: 4 });
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
  const rows = new Map([...Map.groupBy(boxes.map(({ id, lines }) => ({ id, lines, size: NODE + GAP, x: graph.node(id).x ?? 0, y: top(id) })), ({ y }) => y)].map(([y, row]) => [y, { row, lanes: passing(y, shown.map(({ from, to }) => ({ from, to, points: graph.edge(from, to).points ?? [] }))) }]));
  const width = Math.max(5 * (NODE + GAP), ...[...rows.values()].map(({ row, lanes }) => row.length * (NODE + GAP) + lanes.length * LANE));
  const placed = [...rows].map(([y, { row, lanes }]) => ({ y, height: Math.max(...row.map(({ lines }) => lines.length)) * LINE + 2 * PAD, items: drawnTogether([...row, ...lanes], width, size.width ?? width) }));
  const nodes = new Map(placed.flatMap(({ y, items }) => items.flatMap((item) => ('lines' in item ? [[item.id, { id: item.id, lines: item.lines, x: GUTTER + item.x, y, height: item.lines.length * LINE + 2 * PAD }] as const] : []))));
  const lanesOf = (from: string, to: string): readonly Placed[] => placed.flatMap(({ y, height, items }) => items.filter((item) => 'from' in item && item.from === from && item.to === to).map(({ x }) => ({ x: GUTTER + x, y, height }))).sort((a, b) => a.y - b.y);
  return {
    width: GUTTER + width,
    height: size.height ?? 0,
    bands: drawn.map(({ id }) => ({ id, y: top(post('start', id)), height: top(post('end', id)) - top(post('start', id)) })),
    nodes: [...nodes.values()],
    edges: shown.flatMap(({ from, to, strength }) => {
      const [above, below] = [nodes.get(from), nodes.get(to)];
      return above && below ? [{ from, to, strength, path: through([above, ...lanesOf(from, to), below]) }] : [];
    }),
  };
};

const post = (end: 'start' | 'end', stage: string): string => `${end} of ${stage}`;

/** The places in a row of boxes through which lines pass to rows further down. */
const passing = (y: number, lines: readonly { readonly from: string; readonly to: string; readonly points: readonly { readonly x: number; readonly y: number }[] }[]) =>
  lines.flatMap(({ from, to, points }) => points.slice(1, -1).filter((point) => Math.abs(point.y - y) < 1).map(({ x }) => ({ from, to, x, size: LANE })));

/** The boxes and lanes of a row in their order, as near as may be to where they stood in the full width. */
const drawnTogether = <Item extends { readonly x: number; readonly size: number }>(row: readonly Item[], width: number, full: number): readonly Item[] => {
  const ordered = row.toSorted((a, b) => a.x - b.x);
  const pushed = ordered.reduce<{ readonly end: number; readonly xs: readonly number[] }>(({ end, xs }, { x, size }) => {
    const left = Math.max((x / full) * width - size / 2, end);
    return { end: left + size, xs: [...xs, left + size / 2] };
  }, { end: 0, xs: [] }).xs;
  const room = ordered.map((_, index) => ordered.slice(index + 1).reduce((sum, { size }) => sum + size, 0));
  return ordered.map((item, index) => ({ ...item, x: Math.min(pushed[index] ?? 0, width - (room[index] ?? 0) - item.size / 2) }));
};

interface Placed { readonly x: number; readonly y: number; readonly height: number }

/** From the lower edge of a box to the upper edge of another, straight down in the rows between and bent only between rows. */
const through = (places: readonly Placed[]): string => {
  const [first, ...rest] = places;
  if (!first) return '';
  const last = rest.at(-1);
  return rest.reduce((path, below, index) => {
    const above = places[index] ?? first;
    const [start, end] = [above.y + above.height / 2, below.y - below.height / 2];
    const half = (end - start) / 2;
    return `${path}C${at(above.x)} ${at(start + half)} ${at(below.x)} ${at(end - half)} ${at(below.x)} ${at(end)}${below === last ? '' : `V${at(below.y + below.height / 2)}`}`;
  }, `M${at(first.x)} ${at(first.y + first.height / 2)}`);
};

const at = (place: number): string => place.toFixed(1);
