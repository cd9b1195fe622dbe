import type { Content, Entry } from '#schemas/collections.ts';
import type { Facts, NumberFact } from '#schemas/facts.ts';
import type { LandDeals } from '#schemas/land.ts';
import { gridCosts, type TariffInBrief } from './park-costs.ts';
import { inRegion } from './relations.ts';
import { isShown } from './statements.ts';

/** One region in the comparable strip of the home page. */
export interface GlanceRow {
  readonly region: Content['regions'][number];
  readonly parks: number;
  readonly projects: number;
  readonly tariff: TariffInBrief | undefined;
  readonly charge: number | undefined;
  readonly deal: Entry<LandDeals> | undefined;
  /** The newest yearly product that may be shown, whichever record states it. */
  readonly gdp: NumberFact | undefined;
  /** The landing limit that the place publishes for general projects. */
  readonly days: NumberFact | undefined;
}

const withoutSurcharge = ({ tariff, charge }: ReturnType<typeof gridCosts>): Pick<GlanceRow, 'tariff' | 'charge'> => ({ tariff, charge });

type GlanceContent = Pick<Content, 'regions' | 'parks' | 'projects' | 'landDeals' | 'electricity' | 'statistics' | 'chain'>;

/** The regions of the atlas side by side: its cities, and the provinces that stand for themselves because parks of their own are listed. */
export const glance = (content: GlanceContent, today: string): readonly GlanceRow[] =>
  [...content.regions]
    .filter((region) => region.level === 'city' || (region.level === 'province' && content.parks.some((park) => park.region === region.id)))
    .sort((a, b) => a.order - b.order)
    .map((region) => ({
      region,
      parks: inRegion(content.parks, region.id, content.regions).length,
      projects: inRegion(content.projects, region.id, content.regions).length,
      ...withoutSurcharge(gridCosts(region.id, content, today)),
      deal: mostDeals(content.landDeals.filter((deal) => deal.region === region.id && deal.park !== null)),
      gdp: yearlyProduct(region, content),
      days: content.chain.flatMap(({ totals }) => totals).filter((total) => total.region === region.id && total.id.endsWith('-general')).map((total) => figureIn(total.facts, 'total-days'))[0],
    }));

/** The first number of a field that may be shown. */
export const figureIn = (facts: Facts, field: string): NumberFact | undefined => facts[field]?.find((fact): fact is NumberFact => fact.kind === 'number' && isShown(fact));

const yearlyProduct = (region: GlanceRow['region'], { statistics }: GlanceContent): NumberFact | undefined =>
  [region.facts, ...statistics.filter((record) => record.region === region.id && !record.county).map(({ facts }) => facts)]
    .flatMap((facts) => facts['gdp'] ?? [])
    .filter((fact): fact is NumberFact => fact.kind === 'number' && isShown(fact) && !fact.nature && /^\d{4}$/.test(fact.asOf))
    .sort((a, b) => b.asOf.localeCompare(a.asOf))[0];

/** The park summary that rests on most deals. */
export const mostDeals = (deals: readonly Entry<LandDeals>[]): Entry<LandDeals> | undefined => [...deals].sort((a, b) => b.deals - a.deals)[0];
