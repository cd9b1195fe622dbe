import { distance } from './strokes.ts';
import type { Pixel } from './views.ts';

/** Where the mark of a park is drawn: beside the others of its place, so that none hides another. */
export interface Spot {
  readonly at: Pixel;
  /** Where it would stand alone, where its ring has another middle. */
  readonly home: Pixel | undefined;
}

interface Cluster {
  readonly centre: Pixel;
  readonly members: readonly number[];
}

const GAP = 1.5;

/** How far from the middle the marks of a group stand: apart from each other, and clear of the town in the middle. */
const ring = (count: number, radius: number): number => (count === 1 ? 0 : Math.max((radius + GAP / 2) / Math.sin(Math.PI / count), radius + 2.5));

/** Places marks of one size: those that would touch stand in a ring around their middle. */
export const spread = (homes: readonly Pixel[], radius: number): readonly Spot[] => {
  const clusters = merged(homes.map((centre, index) => ({ centre, members: [index] })), homes, radius);
  return homes.map((home, index) => {
    const cluster = clusters.find(({ members }) => members.includes(index));
    const [centre, at] = cluster ? [cluster.centre, onRing(cluster, cluster.members.indexOf(index), radius)] : [home, home];
    return { at, home: distance(centre, home) > radius / 2 ? home : undefined };
  });
};

const merged = (clusters: readonly Cluster[], homes: readonly Pixel[], radius: number): readonly Cluster[] => {
  const reach = ({ members }: Cluster): number => ring(members.length, radius) + radius;
  for (const [index, one] of clusters.entries()) {
    const other = clusters.slice(index + 1).find((two) => distance(one.centre, two.centre) < reach(one) + reach(two) + GAP);
    if (!other) continue;
    const members = [...one.members, ...other.members];
    const centre: Pixel = [mean(members.map((member) => homes[member]?.[0] ?? 0)), mean(members.map((member) => homes[member]?.[1] ?? 0))];
    return merged([...clusters.filter((cluster) => cluster !== one && cluster !== other), { centre, members }], homes, radius);
  }
  return clusters;
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const onRing = ({ centre, members }: Cluster, place: number, radius: number): Pixel => {
  const [angle, far] = [Math.PI + (2 * Math.PI * place) / members.length, ring(members.length, radius)];
  return [centre[0] + far * Math.cos(angle), centre[1] + far * Math.sin(angle)];
};
