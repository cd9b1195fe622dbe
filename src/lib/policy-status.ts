import type { Policy, PolicyStatus } from '#schemas/policies.ts';
import { addDays } from './periods.ts';

/** What a policy is on a given day; `not-yet` and `expiring` follow from its dates alone. */
export type StatusOnDay = PolicyStatus | 'not-yet' | 'expiring';

/** Half a year: long enough to decide on a project that counts on the policy. */
const EXPIRING_DAYS = 183;

type Dated = Pick<Policy, 'status' | 'effectiveFrom' | 'effectiveTo'>;

/** The status on a day: dates outrank what was recorded, save that what has ended by decision stays ended. */
export const statusOn = (policy: Dated, today: string): StatusOnDay => {
  const { status, effectiveFrom, effectiveTo } = policy;
  if (status === 'expired' || status === 'superseded' || status === 'suspended') return status;
  if (effectiveTo && effectiveTo < today) return 'expired';
  if (effectiveFrom && effectiveFrom > today) return 'not-yet';
  if (status === 'in-force' && effectiveTo && effectiveTo <= addDays(today, EXPIRING_DAYS)) return 'expiring';
  return status;
};

/** Whether somebody may still count on it, at least in part. */
export const holds = (status: StatusOnDay): boolean =>
  status === 'in-force' || status === 'expiring' || status === 'partly-suspended' || status === 'partly-expired';
