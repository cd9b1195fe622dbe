import { describe, expect, test } from 'vitest';
import { currentFirst, listingStatus, noneOpenSince } from '#lib/opportunity-lists.ts';

const TODAY = '2026-11-22';
const offer = { status: 'unknown' as const, checked: '2026-11-22', statedAsOf: '2024-05-10' };

describe('currentFirst', () => {
  test('what is wanted comes before older statements, the newest first, undated ones last', () => {
    const wanted = { status: 'wanted' as const, checked: TODAY, statedAsOf: '2025-11' };
    const newer = { ...wanted, statedAsOf: '2026-02-24' };
    const undated = { ...wanted, statedAsOf: null };
    const older = { ...wanted, status: 'older' as const, statedAsOf: '2026-03-01' };
    expect(currentFirst([older, undated, wanted, newer], TODAY)).toEqual([newer, wanted, undated, older]);
  });

  test('an offer that nobody has checked for months loses its place', () => {
    const forgotten = { status: 'open' as const, checked: '2026-01-01', statedAsOf: '2023' };
    expect(currentFirst([forgotten, offer], TODAY)).toEqual([offer, forgotten]);
  });
});

describe('noneOpenSince', () => {
  test('gives the earliest check when no offer is open', () => expect(noneOpenSince([offer, { ...offer, checked: '2026-10-01' }], TODAY)).toBe('2026-10-01'));
  test('says nothing when an offer is open', () => expect(noneOpenSince([offer, { ...offer, status: 'open' }], TODAY)).toBeUndefined());
  test('says nothing without offers', () => expect(noneOpenSince([], TODAY)).toBeUndefined());
});

test.each([
  ['2025-09-17', 'closed'],
  ['2026-11-22', 'current'],
  [null, 'current'],
] as const)('a current listing with applications until %s is %s on 22 November 2026', (applyUntil, expected) => {
  expect(listingStatus({ status: 'current', applyUntil }, TODAY)).toBe(expected);
});
