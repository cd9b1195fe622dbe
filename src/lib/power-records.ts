import type { Content, Entry } from '#schemas/collections.ts';
import type { Electricity, Tariff, TimeOfUse } from '#schemas/electricity.ts';
import { above } from './relations.ts';
import { tariffOn, timeOfUseOn } from './tariffs.ts';

type Of<Kind extends Electricity['kind']> = Entry<Extract<Electricity, { kind: Kind }>>;

/** What is known about power in a grid on a day. */
export interface GridRecords {
  readonly tariff: Entry<Tariff> | undefined;
  readonly timeOfUse: Entry<TimeOfUse> | undefined;
  /** Periods that newer ones replaced. */
  readonly earlier: readonly Entry<TimeOfUse>[];
  /** Special prices, rules and background that hold there. */
  readonly others: ReturnType<typeof looseRecords>;
}

type Loose = 'special-price' | 'rule' | 'context';

/** Special prices, charging rules and background, in this order; kinds without a record are left out. */
export const looseRecords = (records: Content['electricity']): readonly { readonly kind: Loose; readonly records: readonly Of<Loose>[] }[] =>
  (['special-price', 'rule', 'context'] as const)
    .map((kind) => ({ kind, records: records.filter((record): record is Of<Loose> => record.kind === kind) }))
    .filter((group) => group.records.length > 0);

/** The grids of the country, those of the first regions first. */
export const gridsOf = (regions: Content['regions']): readonly Content['regions'][number]['grid'][] =>
  [...new Set(regions.toSorted((a, b) => a.order - b.order).map((region) => region.grid))];

/** The cities that hang on a grid, in their order. */
export const citiesOn = (grid: string, regions: Content['regions']): Content['regions'] =>
  regions.filter((region) => region.grid === grid && region.level === 'city').sort((a, b) => a.order - b.order);

/** The records of a grid on a day: its own, those of places on it, and national rules. Tariffs and hours of low confidence are left out. */
export const gridRecords = (grid: string, { regions, electricity }: Pick<Content, 'regions' | 'electricity'>, today: string): GridRecords => {
  const trusted = electricity.filter((record) => !('confidence' in record && record.confidence === 'low'));
  const here = trusted.filter(({ region }) => region === 'cn' || region === grid || above(region, regions).includes(grid));
  const timeOfUse = timeOfUseOn(trusted, grid, today);
  const from = timeOfUse?.effectiveFrom ?? '';
  return {
    tariff: tariffOn(trusted, grid, today),
    timeOfUse,
    earlier: here.filter((record): record is Entry<TimeOfUse> => record.kind === 'time-of-use' && (record.effectiveFrom ?? '') < from),
    others: looseRecords(here),
  };
};
