import { newestFirst } from './periods.ts';

interface Placed {
  readonly region: string;
  readonly industries: readonly string[];
}

/** The entries that name at least one of the industries. */
export const sharing = <Item extends Pick<Placed, 'industries'>>(items: readonly Item[], industries: readonly string[]): Item[] =>
  items.filter((item) => item.industries.some((industry) => industries.includes(industry)));

/** What lies near an entry: same place and industry first, then the industry elsewhere, then the place alone. */
export const neighbours = <Item extends Placed & { readonly id: string }>(item: Placed & { readonly id: string }, all: readonly Item[]): Item[] =>
  all
    .filter((other) => other.id !== item.id)
    .map((other) => ({ other, nearness: nearness(item, other) }))
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness)
    .map(({ other }) => other);

const nearness = (a: Placed, b: Placed): number => (sharing([b], a.industries).length > 0 ? 2 : 0) + (a.region === b.region ? 1 : 0);

/** Projects whose stage was reported last come first; those without a day close the list. */
export const latestFirst = <Item extends { readonly stageAsOf: string | null }>(projects: readonly Item[]): Item[] =>
  [...projects].sort((a, b) => newestFirst(a.stageAsOf ?? '0001', b.stageAsOf ?? '0001'));
