import { isRequired } from './chain.ts';
import type { Basis, ShownLimit } from './limits.ts';

type Needed = Parameters<typeof isRequired>[0];

/** The legal limit of a step as short as a tile of the chain prints it; from–to where the law tells kinds of cases apart. */
export interface TileDays {
  readonly min: number;
  readonly max: number;
  readonly unit: 'working-day' | 'day';
  readonly inferred: boolean;
  readonly basis: Basis;
}

/** The days of a limit; none where no limit can be cited, or where its kinds are counted in different days. */
export const tileDays = (shown: ShownLimit): TileDays | undefined => {
  if (shown.kind === 'unknown') return undefined;
  const { limit, basis } = shown;
  const variants = limit.variants?.length ? limit.variants : [limit];
  if (variants.some(({ unit }) => unit !== limit.unit)) return undefined;
  const days = variants.map(({ value }) => value);
  return { min: Math.min(...days), max: Math.max(...days), unit: limit.unit, inferred: limit.inferred, basis };
};

/** What the chain is made of: steps in all, those that every project needs, and those whose days are stated by law or only inferred. */
export const chainCounts = (steps: readonly (Needed & { readonly shown: ShownLimit })[]): { all: number; every: number; stated: number; inferred: number } => {
  const known = steps.flatMap(({ shown }) => (shown.kind === 'known' ? [shown.limit] : []));
  const inferred = known.filter((limit) => limit.inferred).length;
  return { all: steps.length, every: steps.filter(isRequired).length, stated: known.length - inferred, inferred };
};
