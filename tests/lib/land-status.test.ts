import { expect, it } from 'vitest';
import { landStatus } from '#lib/land-status.ts';

it.each([
  ['a listing is closed once its last day has passed', 'current', '2025-09-17', '2025-09-18', 'closed'],
  ['a listing is open on its last day', 'current', '2025-09-17', '2025-09-17', 'current'],
  ['a record without a last day keeps its status', 'announced', null, '2026-11-22', 'announced'],
] as const)('%s', (_rule, status, applyUntil, today, shown) => {
  expect(landStatus({ status, applyUntil }, today)).toBe(shown);
});
