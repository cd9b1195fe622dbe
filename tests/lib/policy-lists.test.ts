import { describe, expect, test } from 'vitest';
import { mostRelevant, original, reach, similar, stoppedBy, usableFirst } from '#lib/policy-lists.ts';
import type { Policy } from '#schemas/policies.ts';
import type { Source } from '#schemas/sources.ts';

const TODAY = '2026-11-22';
const policy = { id: 'a', region: 'qingyang', topics: ['digital' as const], status: 'in-force' as const, effectiveFrom: null, effectiveTo: null };
const source: Source = { id: 'notice', title: '通知', publisher: '庆阳市人民政府', documentNo: null, kind: 'official', published: null, url: 'https://www.zgqingyang.gov.cn/a.html', read: 'full' };

describe('usableFirst', () => {
  test('puts what holds before what is only reported, and what has ended last', () => {
    const list = [{ ...policy, id: 'ended', effectiveTo: '2025-12-31' }, { ...policy, id: 'reported', status: 'reported' as const }, { ...policy, id: 'holds' }];
    expect(usableFirst(list, TODAY).map(({ id }) => id)).toEqual(['holds', 'reported', 'ended']);
  });

  test('counts a policy that is about to begin among the usable ones and keeps the order otherwise', () => {
    const list = [{ ...policy, id: 'soon', effectiveFrom: '2027-01-01' }, { ...policy, id: 'now' }];
    expect(usableFirst(list, TODAY).map(({ id }) => id)).toEqual(['soon', 'now']);
  });
});

describe('what matters most at a place', () => {
  const places = [{ id: 'gansu' }, { id: 'qingyang', parent: 'gansu' }, { id: 'yunnan' }];
  const here = { id: 'qingyang', industries: ['data-computing'] };
  type Rule = Pick<Policy, 'region' | 'topics' | 'status' | 'effectiveFrom' | 'effectiveTo' | 'suspended' | 'kind' | 'industries'> & { id: string };
  const rule: Rule = { ...policy, kind: 'policy', industries: [] };
  const order = (...list: Rule[]): string[] => mostRelevant(list, here, places, TODAY).map(({ id }) => id);

  test('is what still holds, whatever was made nearer', () => expect(order({ ...rule, id: 'ended', effectiveTo: '2025-12-31' }, { ...rule, id: 'national', region: 'cn' })).toEqual(['national', 'ended']));
  test('is what gives something, before laws and ways of working', () => expect(order({ ...rule, id: 'law', kind: 'law' }, { ...rule, id: 'service', topics: ['business-environment'] }, { ...rule, id: 'tax', region: 'cn' })).toEqual(['tax', 'service', 'law']));
  test('is what is open to its industries', () => expect(order({ ...rule, id: 'metals', industries: ['nonferrous-metals'] }, { ...rule, id: 'data', industries: ['data-computing'] })).toEqual(['data', 'metals']));
  test('is what was made nearest, the one with a known end first', () => expect(order({ ...rule, id: 'cn', region: 'cn' }, { ...rule, id: 'gansu', region: 'gansu' }, { ...rule, id: 'own' }, { ...rule, id: 'dated', effectiveTo: '2030-12-31' })).toEqual(['dated', 'own', 'gansu', 'cn']));
  test('is nothing of another province', () => expect(order({ ...rule, region: 'yunnan' })).toEqual([]));
});

describe('reach', () => {
  const places = [{ id: 'gansu' }, { id: 'qingyang', parent: 'gansu' }, { id: 'yunnan' }, { id: 'qujing', parent: 'yunnan' }];
  test.each([
    ['cn', ['gansu', 'qingyang', 'yunnan', 'qujing']],
    ['gansu', ['gansu', 'qingyang']],
    ['qujing', ['qujing']],
  ])('a policy of %s reaches %j', (region, expected) => expect(reach(region, places)).toEqual(expected));
});

test('a similar policy is of the same place and shares a topic', () => {
  const all = [policy, { ...policy, id: 'twin' }, { ...policy, id: 'elsewhere', region: 'qujing' }, { ...policy, id: 'tax', topics: ['tax' as const] }];
  expect(similar(policy, all, TODAY).map(({ id }) => id)).toEqual(['twin']);
});

test('a notice knows the policies of which it stopped a part', () => {
  const stopped = { ...policy, id: 'old', suspended: [{ part: { zh: '第5条' }, from: '2025-11-05', by: 'a', source: 'notice' }] };
  expect(stoppedBy(policy, [policy, stopped])).toEqual([stopped]);
});

describe('original', () => {
  const press: Source = { ...source, id: 'paper', kind: 'press' };
  test('takes the first cited official source with an address', () => expect(original(['paper', 'notice'], [source, press])).toBe(source));
  test('never offers a newspaper as the original', () => expect(original(['paper'], [press])).toBeUndefined());
  test('never offers a source without an address', () => expect(original(['notice'], [{ ...source, url: null }])).toBeUndefined());
});
