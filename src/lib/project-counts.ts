import type { Cited, NumberFact } from '#schemas/facts.ts';
import type { Project } from '#schemas/projects.ts';
import { newest } from './statements.ts';

/** How many projects there are of a kind. */
export interface Count<Key extends string = string> {
  readonly key: Key;
  readonly count: number;
}

type Counted = Pick<Project, 'stage' | 'industries'>;

/** Projects by the stage last reported, in the order of the stages; stages without projects are left out. */
export const countByStage = (projects: readonly Counted[], stages: readonly Project['stage'][]): readonly Count<Project['stage']>[] =>
  stages.map((key) => ({ key, count: projects.filter(({ stage }) => stage === key).length })).filter(({ count }) => count > 0);

/** Industries by their projects, the most first; a project counts once in each of its industries, and `none` tells how many have none. */
export const countByIndustry = (projects: readonly Counted[]): { counts: readonly Count[]; none: number } => {
  const named = projects.flatMap(({ industries }) => [...new Set(industries)]);
  const counts = [...Map.groupBy(named, (industry) => industry)].map(([key, all]) => ({ key, count: all.length }));
  return { counts: counts.sort((a, b) => b.count - a.count || a.key.localeCompare(b.key)), none: projects.filter(({ industries }) => industries.length === 0).length };
};

/** The largest of some counts. */
export const mostOf = <Item extends Count>(counts: readonly Item[]): Item | undefined => counts.toSorted((a, b) => b.count - a.count)[0];

/** The counts that say more than one, and how many say just one. */
export const severalOf = (counts: readonly Count[]): { several: readonly Count[]; ones: number } => {
  const several = counts.filter(({ count }) => count > 1);
  return { several, ones: counts.length - several.length };
};

/** A project with what is invested in it. */
export interface Invested<Item> {
  readonly project: Item;
  readonly fact: NumberFact;
}

/** Projects with an amount, the largest first, single ones apart from batches reported as one sum; and how many have no amount. */
export const investments = <Item extends Pick<Project, 'scale' | 'facts'>>(projects: readonly Item[]): { single: readonly Invested<Item>[]; batch: readonly Invested<Item>[]; unknown: number } => {
  const known = projects.flatMap((project) => {
    const fact = newest(project.facts, 'investment');
    return isAmount(fact) ? [{ project, fact }] : [];
  }).sort((a, b) => b.fact.value - a.fact.value);
  return { single: known.filter(({ project }) => project.scale === 'single'), batch: known.filter(({ project }) => project.scale === 'batch'), unknown: projects.length - known.length };
};

/** Amounts are compared in one unit, 100 million yuan. */
const isAmount = (fact: Cited | undefined): fact is NumberFact => fact?.kind === 'number' && fact.unit === 'yi-cny';
