import { describe, expect, it } from 'vitest';
import { chainCounts, tileDays } from '#lib/chain-tiles.ts';
import type { ShownLimit } from '#lib/limits.ts';

type Known = Extract<ShownLimit, { kind: 'known' }>;
const basis = { asOf: '2026-11-22', source: 'law', confidence: 'high' as const };
const known = (limit: Partial<Known['limit']>): Known => ({ kind: 'known', basis, limit: { value: 20, unit: 'working-day', inferred: false, extension: null, excludes: null, note: null, ...limit } });
const unknown: ShownLimit = { kind: 'unknown', reason: undefined, note: null };
const variant = (value: number, unit: 'working-day' | 'day' = 'day') => ({ kind: { zh: '类', en: 'Kind' }, value, unit });

describe('the days on a tile', () => {
  it('are those of the limit', () => expect(tileDays(known({ value: 7, unit: 'day' }))).toEqual({ min: 7, max: 7, unit: 'day', inferred: false, basis }));
  it('go from the shortest to the longest kind of case', () => expect(tileDays(known({ value: 60, unit: 'day', variants: [variant(60), variant(30), variant(0)] }))).toMatchObject({ min: 0, max: 60 }));
  it('say that they are inferred', () => expect(tileDays(known({ inferred: true }))?.inferred).toBe(true));
  it('are left out where none can be cited', () => expect(tileDays(unknown)).toBeUndefined());
  it('never mix working days and days', () => expect(tileDays(known({ value: 10, variants: [variant(10, 'working-day'), variant(5)] }))).toBeUndefined());
});

it('the chain is counted by need and by what its days rest on', () => {
  const step = (appliesTo: string[], excludedFor: string[], shown: ShownLimit) => ({ appliesTo, excludedFor, shown });
  const steps = [step(['all'], [], known({})), step(['all'], ['chemical'], known({ inferred: true })), step(['chemical'], [], unknown)];
  expect(chainCounts(steps)).toEqual({ all: 3, every: 1, stated: 1, inferred: 1 });
});
