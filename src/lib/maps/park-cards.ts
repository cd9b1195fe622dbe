import { cardKeys, type KeyFact } from '#lib/key-facts.ts';
import { parkCosts } from '#lib/park-costs.ts';
import { statementsOf } from '#lib/statements.ts';
import type { Content } from '#schemas/collections.ts';
import type { FieldLabels } from '#schemas/labels.ts';

/** What the card of a park on a map says beside its name. */
export interface ParkCard {
  /** How large it is and what land has cost, or that nobody has published it. */
  readonly keys: readonly KeyFact[];
  /** Whether anything is known about the price of land. */
  readonly priced: boolean;
}

/** The cards of all parks by their ids. The price of past deals has no field of its own, so its label is left to the card. */
export const parkCards = (content: Pick<Content, 'parks' | 'regions' | 'landDeals' | 'electricity'>, labels: FieldLabels, today: string): Readonly<Record<string, ParkCard>> =>
  Object.fromEntries(content.parks.map((park) => {
    const keys = cardKeys(statementsOf(park.facts), labels, parkCosts(park, content, today).deals, { zh: '' });
    return [park.id, { keys, priced: keys.at(-1)?.fact !== undefined }];
  }));
