import type { Opportunity } from '#schemas/opportunities.ts';
import { addDays } from './periods.ts';

/** An offer that nobody has looked at for three months is no longer called open. */
const TRUSTED_DAYS = 90;

/** The status to show on a day: an offer never looks more open than its last check allows. */
export const shownStatus = (opportunity: Pick<Opportunity, 'status' | 'checked'>, today: string): Opportunity['status'] =>
  opportunity.status === 'open' && addDays(opportunity.checked, TRUSTED_DAYS) < today ? 'unknown' : opportunity.status;
