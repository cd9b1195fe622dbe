import { describe, expect, it } from 'vitest';
import { commonPedigree, distinctPedigrees } from '#lib/pedigrees.ts';

const notice = { asOf: '2025-09-15', source: 'yongchang-2025', confidence: 'medium' as const };

describe('what the statements of a record share', () => {
  it('a day, a source and a confidence that all have are said once', () => {
    expect(commonPedigree([notice, { ...notice }])).toEqual(notice);
  });
  it('a source without a day keeps that mark', () => {
    const read = { ...notice, asOfBasis: 'read' as const };
    expect(commonPedigree([read, { ...read }])).toEqual(read);
  });
  it.each([
    ['day', { asOf: '2024' }],
    ['source', { source: 'other' }],
    ['confidence', { confidence: 'high' as const }],
    ['basis of the day', { asOfBasis: 'inferred' as const }],
  ])('one other %s and each statement speaks for itself', (_what, other) => {
    expect(commonPedigree([notice, { ...notice, ...other }])).toBeUndefined();
  });
  it('a single statement speaks for itself', () => {
    expect(commonPedigree([notice])).toBeUndefined();
    expect(commonPedigree([])).toBeUndefined();
  });
});

it('several pedigrees are told once each, without what else a record holds', () => {
  expect(distinctPedigrees([{ ...notice, rows: [] }, { ...notice }, { ...notice, source: 'other' }] as typeof notice[])).toEqual([notice, { ...notice, source: 'other' }]);
});
