import type { Land } from '#schemas/land.ts';
import type { Opportunity } from '#schemas/opportunities.ts';
import { shownStatus } from './openness.ts';
import { newestFirst } from './periods.ts';

type Listed = Pick<Opportunity, 'status' | 'checked' | 'statedAsOf'>;

/** What a place says today comes before what it said long ago, and the newest statement first; undated ones close their rank. */
const RANK: Record<Opportunity['status'], number> = { open: 0, wanted: 0, 'in-force': 1, resource: 2, unknown: 2, older: 3, closed: 4 };

/** The order of a list of directions or offers on a day. */
export const currentFirst = <Item extends Listed>(items: readonly Item[], today: string): Item[] =>
  [...items].sort((a, b) => RANK[shownStatus(a, today)] - RANK[shownStatus(b, today)] || newestFirst(a.statedAsOf ?? '0001', b.statedAsOf ?? '0001'));

/** The day on which every offer had been looked at and none could be confirmed open; `undefined` when one is open, or there is none. */
export const noneOpenSince = (offers: readonly Listed[], today: string): string | undefined =>
  offers.some((offer) => shownStatus(offer, today) === 'open') ? undefined : offers.map((offer) => offer.checked).sort()[0];

/** The status of a listed parcel on a day: one can no longer apply after the last day of application. */
export const listingStatus = (listing: Pick<Land, 'status' | 'applyUntil'>, today: string): Land['status'] =>
  listing.applyUntil && listing.applyUntil < today ? 'closed' : listing.status;
