import type { Content, Entry } from '#schemas/collections.ts';
import type { Cited, NumberFact } from '#schemas/facts.ts';
import type { LandDeals } from '#schemas/land.ts';
import type { Chain } from '#schemas/procedures.ts';
import { gridCosts, type TariffInBrief } from './park-costs.ts';
import { chemicalFacets } from './park-facets.ts';
import { inRegion } from './relations.ts';
import { isShown, newest } from './statements.ts';

/** One region in the comparable strip of the home page. */
export interface GlanceRow {
  readonly region: Content['regions'][number];
  readonly parks: number;
  readonly projects: number;
  readonly tariff: TariffInBrief | undefined;
  readonly charge: number | undefined;
  readonly deal: Entry<LandDeals> | undefined;
}

const withoutSurcharge = ({ tariff, charge }: ReturnType<typeof gridCosts>): Pick<GlanceRow, 'tariff' | 'charge'> => ({ tariff, charge });

type GlanceContent = Pick<Content, 'regions' | 'parks' | 'projects' | 'landDeals' | 'electricity'>;

/** The regions side by side: cities only, because a province adds up what cannot be compared. */
export const glance = (content: GlanceContent, today: string): readonly GlanceRow[] =>
  [...content.regions]
    .filter((region) => region.level === 'city')
    .sort((a, b) => a.order - b.order)
    .map((region) => ({
      region,
      parks: inRegion(content.parks, region.id, content.regions).length,
      projects: inRegion(content.projects, region.id, content.regions).length,
      ...withoutSurcharge(gridCosts(region.id, content, today)),
      deal: mostDeals(content.landDeals.filter((deal) => deal.region === region.id && deal.park !== null)),
    }));

/** The park summary that rests on most deals. */
const mostDeals = (deals: readonly Entry<LandDeals>[]): Entry<LandDeals> | undefined => [...deals].sort((a, b) => b.deals - a.deals)[0];

/** The first answers to the questions an investor starts from. */
export interface QuestionFigures {
  /** Parks where a chemical project has a recognised place. */
  readonly chemicalParks: number;
  /** The rule that sends such projects into chemical parks, and its law. */
  readonly chemicalRule: Cited | undefined;
  readonly tariff: TariffInBrief | undefined;
  readonly charge: number | undefined;
  /** Days before and after, as the place publishes them. */
  readonly days: { readonly before: NumberFact; readonly after: NumberFact } | undefined;
  readonly deal: Entry<LandDeals> | undefined;
}

/** What the question cards show on a day. */
export const questionFigures = (content: GlanceContent & Pick<Content, 'policies'> & { chain: Chain }, today: string): QuestionFigures => {
  const total = content.chain.totals.find((item) => item.id === 'qingyang-general');
  const number = (field: string): NumberFact | undefined => total?.facts[field]?.find((fact): fact is NumberFact => fact.kind === 'number' && isShown(fact));
  const [before, after] = [number('total-days-before'), number('total-days')];
  return {
    chemicalParks: content.parks.filter((park) => chemicalFacets(park).includes('any')).length,
    chemicalRule: newest(content.policies.find((policy) => policy.id === 'cn-hazardous-chemicals-safety-law-2026')?.facts ?? {}, 'chemical-park-required'),
    ...withoutSurcharge(gridCosts('gansu', content, today)),
    days: before && after && { before, after },
    deal: mostDeals(content.landDeals.filter((deal) => deal.park !== null)),
  };
};
