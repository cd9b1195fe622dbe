import type { Land } from '#schemas/land.ts';

/** The status to show on a day: once the last day to apply has passed, a listing is closed whatever was recorded. */
export const landStatus = (record: Pick<Land, 'status' | 'applyUntil'>, today: string): Land['status'] =>
  record.applyUntil && record.applyUntil < today ? 'closed' : record.status;
