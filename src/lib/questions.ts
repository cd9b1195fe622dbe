import type { Content, Entry } from '#schemas/collections.ts';
import type { Cited, NumberFact } from '#schemas/facts.ts';
import type { LandDeals } from '#schemas/land.ts';
import { figureIn, mostDeals } from './glance.ts';
import { gridCosts, type TariffInBrief } from './park-costs.ts';
import { chemicalFacets } from './park-facets.ts';
import { holds, statusOn } from './policy-status.ts';
import { newest } from './statements.ts';

/** The first answers to the questions an investor starts from. */
export interface QuestionFigures {
  /** Parks where a chemical project has a recognised place. */
  readonly chemicalParks: number;
  /** The rule that sends such projects into chemical parks, and its law. */
  readonly chemicalRule: Cited | undefined;
  readonly parks: number;
  /** The two-part energy charge at 110 kV of each grid, in yuan per kWh. */
  readonly charges: readonly { readonly grid: string; readonly charge: number; readonly tariff: TariffInBrief }[];
  /** Days before and after, as the place publishes them. */
  readonly days: { readonly before: NumberFact; readonly after: NumberFact } | undefined;
  readonly deal: Entry<LandDeals> | undefined;
  /** Policies that hold, and how many of them on each topic, the most first. */
  readonly policies: number;
  readonly topics: readonly { readonly topic: Content['policies'][number]['topics'][number]; readonly policies: number }[];
}

/** What the question cards show on a day. */
export const questionFigures = (content: Pick<Content, 'regions' | 'parks' | 'landDeals' | 'electricity' | 'chain' | 'policies'>, today: string): QuestionFigures => {
  const total = content.chain.flatMap(({ totals }) => totals).find((item) => item.id === 'qingyang-general');
  const usable = content.policies.filter((policy) => holds(statusOn(policy, today)));
  const [before, after] = [figureIn(total?.facts ?? {}, 'total-days-before'), figureIn(total?.facts ?? {}, 'total-days')];
  return {
    chemicalParks: content.parks.filter((park) => chemicalFacets(park).includes('any')).length,
    chemicalRule: newest(content.policies.find((policy) => policy.id === 'cn-hazardous-chemicals-safety-law-2026')?.facts ?? {}, 'chemical-park-required'),
    days: before && after && { before, after },
    charges: ['gansu', 'yunnan'].flatMap((grid) => {
      const { tariff, charge } = gridCosts(grid, content, today);
      return tariff && charge !== undefined ? [{ grid: tariff.region, charge, tariff }] : [];
    }),
    parks: content.parks.length,
    deal: mostDeals(content.landDeals.filter((deal) => deal.park !== null)),
    policies: usable.length,
    topics: [...Map.groupBy(usable.flatMap(({ topics }) => topics), (topic) => topic)].map(([topic, { length }]) => ({ topic, policies: length })).sort((a, b) => b.policies - a.policies),
  };
};
