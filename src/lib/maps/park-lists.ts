import type { Lang } from '#lib/languages.ts';
import type { Content } from '#schemas/collections.ts';
import type { Marked } from './pictures.ts';

type Park = Content['parks'][number];

/** A park in the table beside a map; only those with a position have a number on it. */
export interface Row {
  readonly park: Park;
  readonly number: number | undefined;
}

/** Parks in their order, the ones on the map numbered through. */
export const numbered = (parks: readonly Park[]): readonly Row[] => {
  const shown = parks.filter(({ position }) => position);
  return parks.map((park) => ({ park, number: park.position && shown.indexOf(park) + 1 }));
};

/** The rows that a map shows, as it wants them. */
export const marked = (rows: readonly Row[], lang: Lang, mark: (row: Row) => string | undefined): readonly Marked[] =>
  rows.flatMap((row) => (row.park.position ? [{ id: row.park.id, name: row.park.name[lang], position: row.park.position, mark: mark(row) }] : []));

/** How many parks a map shows, how many of them only at the centre of their county, and how many it cannot show. */
export const tally = (parks: readonly Park[]): { shown: number; county: number; missing: number } => {
  const shown = parks.filter(({ position }) => position);
  return { shown: shown.length, county: shown.filter(({ position }) => position?.precision === 'county').length, missing: parks.length - shown.length };
};

/** How many of the parks on a map lie in each region, in the order of the regions. */
export const byRegion = (parks: readonly Park[], regions: Content['regions'], lang: Lang): readonly { name: string; count: number }[] =>
  [...regions]
    .sort((a, b) => a.order - b.order)
    .map(({ id, name }) => ({ name: name[lang], count: parks.filter(({ region, position }) => region === id && position).length }))
    .filter(({ count }) => count > 0);
