import type { LandDeals } from '#schemas/land.ts';

/** The summaries of one park or county, the longest span of years first; later spans are part of it. */
export type Place<Deal> = readonly [Deal, ...Deal[]];

/** Past deals by park and by county, the cheapest place first. */
export interface Deals<Deal> {
  readonly parks: readonly Place<Deal>[];
  readonly counties: readonly Place<Deal>[];
}

/** Past deals of a region. */
export interface RegionDeals<Deal> extends Deals<Deal> {
  readonly region: string;
}

/** Deals grouped by region in the given order; regions without deals are left out. */
export const dealsByRegion = <Deal extends LandDeals>(deals: readonly Deal[], regions: readonly string[]): readonly RegionDeals<Deal>[] =>
  regions
    .map((region) => ({ region, ...byPlace(deals.filter((deal) => deal.region === region)) }))
    .filter(({ parks, counties }) => parks.length + counties.length > 0);

/** Deals by park and by county; low confidence is left out. */
export const byPlace = <Deal extends LandDeals>(deals: readonly Deal[]): Deals<Deal> => {
  const shown = deals.filter((deal) => deal.confidence !== 'low');
  return { parks: places(shown.filter((deal) => deal.parkName)), counties: places(shown.filter((deal) => !deal.parkName)) };
};

/** One summary a place, over its longest span, the cheapest place first. */
export const byMedian = <Deal extends LandDeals>({ parks, counties }: Deals<Deal>): readonly Deal[] =>
  [...counties, ...parks].map(([widest]) => widest).sort((a, b) => a.median - b.median);

const places = <Deal extends LandDeals>(deals: readonly Deal[]): readonly Place<Deal>[] =>
  [...Map.groupBy(deals, (deal) => `${deal.county.zh} ${deal.parkName?.zh ?? ''}`).values()]
    .flatMap((spans): Place<Deal>[] => {
      const [widest, ...others] = spans.toSorted((a, b) => years(b) - years(a));
      return widest ? [[widest, ...others]] : [];
    })
    .sort(([a], [b]) => a.median - b.median);

const years = (deal: LandDeals): number => deal.lastYear - deal.firstYear;

/** Several places in one line: their lowest and highest median, and what they were computed from. */
export interface MedianSpan {
  readonly min: number;
  readonly max: number;
  readonly medians: readonly number[];
  readonly deals: number;
  readonly firstYear: number;
  readonly lastYear: number;
  /** The newest deal among them. */
  readonly asOf: string;
  readonly sources: readonly string[];
  readonly confidence: 'high' | 'medium';
}

/** What places have in common, each counted once; `undefined` for no place. */
export const medianSpan = (widest: readonly LandDeals[]): MedianSpan | undefined => {
  const medians = widest.map((deal) => deal.median);
  if (medians.length === 0) return undefined;
  return {
    min: Math.min(...medians),
    max: Math.max(...medians),
    medians,
    deals: widest.reduce((sum, deal) => sum + deal.deals, 0),
    firstYear: Math.min(...widest.map((deal) => deal.firstYear)),
    lastYear: Math.max(...widest.map((deal) => deal.lastYear)),
    asOf: widest.map((deal) => deal.asOf).sort().at(-1) ?? '',
    sources: [...new Set(widest.map((deal) => deal.source))],
    confidence: widest.every((deal) => deal.confidence === 'high') ? 'high' : 'medium',
  };
};

/** The years of a span as they are printed: `2012–2016`, or `2014` alone. */
export const yearsOf = ({ firstYear, lastYear }: Pick<LandDeals, 'firstYear' | 'lastYear'>): string => (firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`);

/** How many times the lower of two prices the higher is: `timesAs(16.4, 475.8)` → `29`. */
export const timesAs = (low: number, high: number): number => Math.round(high / low);
