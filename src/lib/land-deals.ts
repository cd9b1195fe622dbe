import type { LandDeals } from '#schemas/land.ts';

/** The summaries of one park or county, the longest span of years first; later spans are part of it. */
export type Place<Deal> = readonly [Deal, ...Deal[]];

/** Past deals of a region: by park and by county, the cheapest place first. */
export interface RegionDeals<Deal> {
  readonly region: string;
  readonly parks: readonly Place<Deal>[];
  readonly counties: readonly Place<Deal>[];
}

/** Deals grouped by region in the given order; low confidence is left out, and so are regions without deals. */
export const dealsByRegion = <Deal extends LandDeals>(deals: readonly Deal[], regions: readonly string[]): readonly RegionDeals<Deal>[] =>
  regions
    .map((region) => {
      const here = deals.filter((deal) => deal.region === region && deal.confidence !== 'low');
      return { region, parks: places(here.filter((deal) => deal.parkName)), counties: places(here.filter((deal) => !deal.parkName)) };
    })
    .filter(({ parks, counties }) => parks.length + counties.length > 0);

const places = <Deal extends LandDeals>(deals: readonly Deal[]): readonly Place<Deal>[] =>
  [...Map.groupBy(deals, (deal) => `${deal.county.zh} ${deal.parkName?.zh ?? ''}`).values()]
    .flatMap((spans): Place<Deal>[] => {
      const [widest, ...others] = spans.toSorted((a, b) => years(b) - years(a));
      return widest ? [[widest, ...others]] : [];
    })
    .sort(([a], [b]) => a.median - b.median);

const years = (deal: LandDeals): number => deal.lastYear - deal.firstYear;

/** The counties of a region in one line: their lowest and highest median over the longest span, and what it was computed from. */
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

export const medianSpan = (counties: readonly Place<LandDeals>[]): MedianSpan | undefined => {
  const widest = counties.map(([deal]) => deal);
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

/** The end of a scale that holds every value: the next full hundred. `scaleEnd([475.8])` → `500`. */
export const scaleEnd = (values: readonly number[]): number => Math.max(100, Math.ceil(Math.max(0, ...values) / 100) * 100);
