import type { Content, Entry } from '#schemas/collections.ts';
import type { Tariff } from '#schemas/electricity.ts';
import type { NumberFact } from '#schemas/facts.ts';
import type { LandDeals } from '#schemas/land.ts';
import { above } from './relations.ts';
import { energyCharge, tariffOn } from './tariffs.ts';
import { isShown } from './statements.ts';

/** What is published about costs at a place; everything else is a gap. */
export interface PlaceCosts {
  /** Past deals, those of the park itself before those of its county. */
  readonly deals: readonly Entry<LandDeals>[];
  readonly tariff: TariffInBrief | undefined;
  /** The two-part energy charge at 110 kV in yuan per kWh, what most plants of size compare. */
  readonly charge: number | undefined;
  readonly surcharge: NumberFact | undefined;
}

/** A tariff without its table: what is said about one of its figures. */
export type TariffInBrief = Pick<Entry<Tariff>, 'region' | 'asOf' | 'source' | 'confidence' | 'demandUnknown'>;

type CostContent = Pick<Content, 'regions' | 'landDeals' | 'electricity'>;

/** The costs known for a park on a day. */
export const parkCosts = (park: { id: string; region: string; county: { zh: string } | null }, content: CostContent, today: string): PlaceCosts => {
  const deals = content.landDeals.filter((deal) => deal.park === park.id);
  const county = content.landDeals.filter((deal) => deal.park === null && deal.parkName === null && deal.county.zh === park.county?.zh);
  return { ...gridCosts(park.region, content, today), deals: deals.length > 0 ? deals : county };
};

/** The costs known for a region on a day: deals of all its counties, those of single parks left to the parks. */
export const regionCosts = (region: { id: string; name: { zh: string } }, content: CostContent, today: string): PlaceCosts => ({
  ...gridCosts(region.id, content, today),
  deals: content.landDeals.filter((deal) => (deal.region === region.id || deal.county.zh === region.name.zh) && deal.park === null && deal.parkName === null && longest(deal, content.landDeals)),
});

/** Of several summaries of one county, the one over most years. */
const longest = (deal: LandDeals, all: readonly LandDeals[]): boolean =>
  !all.some((other) => other.county.zh === deal.county.zh && other.parkName === null && other.lastYear - other.firstYear > deal.lastYear - deal.firstYear);

/** The tariff of the grid a place hangs on, and the surcharge that comes with it. */
export const gridCosts = (region: string, content: CostContent, today: string): Omit<PlaceCosts, 'deals'> => {
  const grid = content.regions.find((place) => above(region, content.regions).includes(place.id))?.grid ?? '';
  const tariff = tariffOn(content.electricity, grid, today);
  const surcharge = tariff?.facts['government-fund-surcharge-total']?.find((fact): fact is NumberFact => fact.kind === 'number' && isShown(fact));
  return { tariff: tariff && inBrief(tariff), charge: tariff && energyCharge(tariff, 'two-part', '110kv'), surcharge };
};

const inBrief = ({ region, asOf, source, confidence, demandUnknown }: TariffInBrief): TariffInBrief => ({ region, asOf, source, confidence, demandUnknown });
