import { expect, it } from 'vitest';
import { shownStatus } from '#lib/openness.ts';

const today = '2026-11-22';

it.each([
  ['open, checked today', { status: 'open', checked: '2026-11-22' }, 'open'],
  ['open, checked 90 days ago', { status: 'open', checked: '2026-08-24' }, 'open'],
  ['open, checked 91 days ago', { status: 'open', checked: '2026-08-23' }, 'unknown'],
  ['closed, checked long ago', { status: 'closed', checked: '2020-01-01' }, 'closed'],
  ['a direction in force, checked long ago', { status: 'in-force', checked: '2020-01-01' }, 'in-force'],
] as const)('an offer that nobody checked for three months is no longer called open: %s', (_what, opportunity, expected) => {
  expect(shownStatus(opportunity, today)).toBe(expected);
});
