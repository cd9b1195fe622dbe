import { describe, expect, it } from 'vitest';
import { holds, statusOn, type StatusOnDay } from '#lib/policy-status.ts';
import { policyStatus } from '#schemas/policies.ts';

const today = '2026-11-22';
const open = { effectiveFrom: null, effectiveTo: null };

describe('the status of a policy on a day', () => {
  it.each(policyStatus.options)('without dates is the one on record: %s', (status) => {
    expect(statusOn({ status, ...open }, today)).toBe(status);
  });

  it.each<[string, Parameters<typeof statusOn>[0], StatusOnDay]>([
    ['is expired the day after it ended', { status: 'in-force', effectiveFrom: '2021-01-01', effectiveTo: '2026-11-21' }, 'expired'],
    ['is expiring on its last day', { status: 'in-force', effectiveFrom: '2021-01-01', effectiveTo: '2026-11-22' }, 'expiring'],
    ['is expiring 183 days before its end', { status: 'in-force', effectiveFrom: null, effectiveTo: '2027-05-24' }, 'expiring'],
    ['is in force 184 days before its end', { status: 'in-force', effectiveFrom: null, effectiveTo: '2027-05-25' }, 'in-force'],
    ['is not in force before it starts', { status: 'in-force', effectiveFrom: '2026-11-23', effectiveTo: '2030-12-31' }, 'not-yet'],
    ['is in force on its first day', { status: 'in-force', effectiveFrom: '2026-11-22', effectiveTo: '2030-12-31' }, 'in-force'],
    ['follows its dates even where the record only reports it', { status: 'reported', effectiveFrom: null, effectiveTo: '2025-12-31' }, 'expired'],
    ['is not called expiring where nobody confirmed it', { status: 'reported', effectiveFrom: null, effectiveTo: '2026-12-31' }, 'reported'],
    ['stays suspended within its dates', { status: 'suspended', effectiveFrom: '2024-01-01', effectiveTo: '2030-12-31' }, 'suspended'],
    ['stays superseded before its start', { status: 'superseded', effectiveFrom: '2027-01-01', effectiveTo: null }, 'superseded'],
    ['stays partly suspended within its dates', { status: 'partly-suspended', effectiveFrom: '2024-01-01', effectiveTo: '2026-12-31' }, 'partly-suspended'],
  ])('%s', (_rule, policy, expected) => {
    expect(statusOn(policy, today)).toBe(expected);
  });
});

it.each<[StatusOnDay, boolean]>([
  ['in-force', true], ['expiring', true], ['partly-suspended', true], ['partly-expired', true],
  ['not-yet', false], ['reported', false], ['unknown', false], ['expired', false], ['superseded', false], ['suspended', false],
])('whether one may count on a policy that is %s: %s', (status, expected) => {
  expect(holds(status)).toBe(expected);
});
