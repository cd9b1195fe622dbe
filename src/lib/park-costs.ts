import type { Content, Entry } from '#schemas/collections.ts';
import type { Tariff } from '#schemas/electricity.ts';
import type { NumberFact } from '#schemas/facts.ts';
import type { LandDeals } from '#schemas/land.ts';
import { byPlace, type Deals } from './land-deals.ts';
import { above } from './relations.ts';
import { energyCharge, tariffOn } from './tariffs.ts';
import { isShown } from './statements.ts';

/** What is published about costs at a place; everything else is a gap. */
export interface PlaceCosts {
  readonly around: DealsAround;
  readonly tariff: TariffInBrief | undefined;
  /** The two-part energy charge at 110 kV in yuan per kWh, what most plants of size compare. */
  readonly charge: number | undefined;
  readonly surcharge: NumberFact | undefined;
}

/** Past deals of a region, and which of them are those of the park that a page is about, or else of its county. */
export interface DealsAround extends Deals<Entry<LandDeals>> {
  readonly own: Readonly<Record<string, 'park' | 'county'>>;
}

/** The costs of a park, with the past deals of the park itself, or else of its county. */
export interface ParkCosts extends PlaceCosts {
  readonly deals: readonly Entry<LandDeals>[];
}

/** A tariff without its table: what is said about one of its figures. */
export type TariffInBrief = Pick<Entry<Tariff>, 'region' | 'asOf' | 'source' | 'confidence' | 'demandUnknown'>;

type CostContent = Pick<Content, 'regions' | 'landDeals' | 'electricity'>;

/** The costs known for a park on a day: past deals of its whole region, if the park or its county is among them. */
export const parkCosts = (park: { id: string; region: string; county: { zh: string } | null }, content: CostContent, today: string): ParkCosts => {
  const inPark = content.landDeals.filter((deal) => deal.park === park.id);
  const county = content.landDeals.filter((deal) => deal.park === null && deal.parkName === null && deal.county.zh === park.county?.zh);
  const [deals, what] = inPark.length > 0 ? [inPark, 'park' as const] : [county, 'county' as const];
  const around = byPlace(deals.length > 0 ? content.landDeals.filter((deal) => deal.region === park.region) : []);
  return { ...gridCosts(park.region, content, today), deals, around: { ...around, own: Object.fromEntries(deals.map(({ id }) => [id, what])) } };
};

/** The costs known for a region on a day: past deals of all its parks and counties. */
export const regionCosts = (region: { id: string; name: { zh: string } }, content: CostContent, today: string): PlaceCosts => ({
  ...gridCosts(region.id, content, today),
  around: { ...byPlace(content.landDeals.filter((deal) => deal.region === region.id || deal.county.zh === region.name.zh)), own: {} },
});

/** The tariff of the grid a place hangs on, and the surcharge that comes with it. */
export const gridCosts = (region: string, content: CostContent, today: string): Omit<PlaceCosts, 'around'> => {
  const grid = content.regions.find((place) => above(region, content.regions).includes(place.id))?.grid ?? '';
  const tariff = tariffOn(content.electricity, grid, today);
  const surcharge = tariff?.facts['government-fund-surcharge-total']?.find((fact): fact is NumberFact => fact.kind === 'number' && isShown(fact));
  return { tariff: tariff && inBrief(tariff), charge: tariff && energyCharge(tariff, 'two-part', '110kv'), surcharge };
};

const inBrief = ({ region, asOf, source, confidence, demandUnknown }: TariffInBrief): TariffInBrief => ({ region, asOf, source, confidence, demandUnknown });
