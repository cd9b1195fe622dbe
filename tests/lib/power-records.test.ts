import { describe, expect, it } from 'vitest';
import { citiesOn, gridRecords, gridsOf, looseRecords } from '#lib/power-records.ts';
import type { Content } from '#schemas/collections.ts';

const region = (id: string, grid: 'gansu' | 'yunnan', order: number, parent?: string): Content['regions'][number] => ({
  id, file: '', name: { zh: id, en: id }, level: parent ? 'city' : 'province', parent, order, grid, tagline: { zh: '-', en: '-' }, industries: [], facts: {}, gaps: [],
});
const regions = [region('qujing', 'yunnan', 4, 'yunnan'), region('gansu', 'gansu', 1), region('jinchang', 'gansu', 3, 'gansu'), region('qingyang', 'gansu', 2, 'gansu'), region('yunnan', 'yunnan', 5)];

type Record = Content['electricity'][number];
const common = (id: string, place: string) => ({ id, file: '', name: { zh: id, en: id }, region: place, effectiveFrom: null, effectiveTo: null, note: null, facts: {} });
const tariff = (id: string, from: string, confidence: 'medium' | 'low' = 'medium'): Record => ({
  ...common(id, 'gansu'), kind: 'tariff', status: 'current', effectiveFrom: from, unit: 'cny-per-kwh', rows: [], asOf: from, source: 's', confidence, demandUnknown: { zh: '未见' },
});
const hours = (id: string, from: string, status: 'restated' | 'current'): Record => ({
  ...common(id, 'yunnan'), kind: 'time-of-use', status, effectiveFrom: from, asOf: from, source: 's', confidence: 'medium', slots: [], season: { zh: '-' }, floating: { zh: '-' },
});
const rule: Record = { ...common('two-part', 'cn'), kind: 'rule', status: 'current' };
const special: Record = { ...common('green', 'qingyang'), kind: 'special-price', status: 'reported', appliesTo: { zh: '-' }, conditionsUnknown: { zh: '-' } };
const electricity = [rule, special, tariff('now', '2026-08-01'), tariff('later', '2027-08-01'), tariff('doubtful', '2026-09-01', 'low'), hours('y2025', '2025-01-01', 'restated'), hours('y2026', '2026-03-01', 'current')];

const idsOf = (grid: string) => gridRecords(grid, { regions, electricity }, '2026-11-22');

describe('what is known about a grid on a day', () => {
  it('the tariff is the one that holds, not a later or a doubtful one', () => {
    expect(idsOf('gansu').tariff?.id).toBe('now');
  });
  it('a grid without a tariff has none', () => {
    expect(idsOf('yunnan').tariff).toBeUndefined();
  });
  it('replaced hours are named as earlier ones', () => {
    expect(idsOf('yunnan').timeOfUse?.id).toBe('y2026');
    expect(idsOf('yunnan').earlier.map(({ id }) => id)).toEqual(['y2025']);
  });
  it('national rules hold in every grid, special prices only where their place hangs on it', () => {
    expect(idsOf('gansu').others.map(({ kind }) => kind)).toEqual(['special-price', 'rule']);
    expect(idsOf('yunnan').others.map(({ kind }) => kind)).toEqual(['rule']);
  });
});

it('grids and their cities follow the order of the regions', () => {
  expect(gridsOf(regions)).toEqual(['gansu', 'yunnan']);
  expect(citiesOn('gansu', regions).map(({ id }) => id)).toEqual(['qingyang', 'jinchang']);
});

it('kinds without a record are left out', () => {
  expect(looseRecords([rule])).toEqual([{ kind: 'rule', records: [rule] }]);
});
