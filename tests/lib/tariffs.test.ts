import { describe, expect, it } from 'vitest';
import { chargesAt, coversDay, energyCharge, hoursByPeriod, savingAt, slotHours, tariffOn, timeOfUseOn } from '#lib/tariffs.ts';
import { electricitySchema, type Electricity, type Tariff } from '#schemas/electricity.ts';
import { records } from '../fixtures/records.ts';

const common = { name: records.site.name, region: 'gansu', status: 'current', effectiveFrom: '2026-08-01', effectiveTo: null, note: null, facts: {} };
const tariff = (change: object = {}): Tariff => {
  const rows = [{ scheme: 'two-part', voltage: '110kv', energy: 0.0799 }, { scheme: 'single-part', voltage: 'under-1kv', energy: 0.2945 }];
  const record = electricitySchema.parse({ kind: 'tariff', ...common, unit: 'cny-per-kwh', rows, asOf: '2026', source: 'gazette', confidence: 'high', demandUnknown: { zh: '没有查到' }, ...change });
  if (record.kind !== 'tariff') throw new Error('a tariff was asked for');
  return record;
};
const times = (change: object = {}): Electricity => electricitySchema.parse({ ...records.electricity, ...change });

describe('the tariff of a grid on a day', () => {
  const old = tariff({ effectiveFrom: '2023-06-01' });
  const now = tariff();

  it.each([
    ['is the one that began last', [old, now], '2026-11-22', now],
    ['is the earlier one before the later one begins', [now, old], '2026-07-31', old],
    ['begins on its first day', [old, now], '2026-08-01', now],
    ['holds on its last day', [tariff({ effectiveTo: '2026-11-22' })], '2026-11-22', tariff({ effectiveTo: '2026-11-22' })],
    ['is none after its last day', [tariff({ effectiveTo: '2026-11-21' })], '2026-11-22', undefined],
    ['is not one that was replaced', [old, tariff({ status: 'superseded' })], '2026-11-22', old],
    ['is not one that was restated elsewhere', [tariff({ status: 'restated' })], '2026-11-22', undefined],
    ['is not that of another grid', [tariff({ region: 'yunnan' })], '2026-11-22', undefined],
    ['is no time of use', [times()], '2026-11-22', undefined],
    ['is one without a first day where there is no other', [tariff({ effectiveFrom: null })], '2026-11-22', tariff({ effectiveFrom: null })],
  ])('%s', (_rule, list, today, expected) => {
    expect(tariffOn(list, 'gansu', today)).toEqual(expected);
  });
});

it('the time of use of a grid on a day is the one that began last, and no tariff', () => {
  const [earlier, later] = [times({ effectiveFrom: '2021-01-01' }), times({ effectiveFrom: '2024-08-01' })];
  expect(timeOfUseOn([later, tariff(), earlier], 'gansu', '2026-11-22')).toEqual(later);
  expect(timeOfUseOn([later, tariff(), earlier], 'gansu', '2024-07-31')).toEqual(earlier);
  expect(timeOfUseOn([tariff()], 'gansu', '2026-11-22')).toBeUndefined();
});

it('an energy charge is that of the scheme and the voltage, and none where the scheme is not offered', () => {
  expect(energyCharge(tariff(), 'two-part', '110kv')).toBe(0.0799);
  expect(energyCharge(tariff(), 'single-part', 'under-1kv')).toBe(0.2945);
  expect(energyCharge(tariff(), 'two-part', 'under-1kv')).toBeUndefined();
});

it.each([
  ['06:00', '08:00', 2],
  ['23:00', '06:00', 7],
  ['10:30', '12:00', 1.5],
  ['12:00', '24:00', 12],
  ['00:00', '24:00', 24],
  ['00:00', '00:00', 24],
])('a slot from %s to %s has %d hours', (start, end, hours) => {
  expect(slotHours({ start, end })).toBe(hours);
});

const slots = (...spans: readonly string[]): { start: string; end: string }[] => spans.map((span) => ({ start: span.slice(0, 5), end: span.slice(6) }));

it.each([
  ['the whole day', true, slots('00:00-24:00')],
  ['a night that passes midnight', true, slots('06:00-23:00', '23:00-06:00')],
  ['an end at 24:00 and a start at 00:00', true, slots('00:00-08:00', '08:00-24:00')],
  ['slots in no order, of a third of an hour', true, slots('08:20-24:00', '00:00-08:00', '08:00-08:20')],
  ['a gap', false, slots('06:00-22:00', '23:00-06:00')],
  ['an overlap', false, slots('06:00-24:00', '23:00-06:00')],
  ['a gap as long as an overlap', false, slots('00:00-12:00', '11:00-23:00')],
  ['a slot twice and another left out', false, slots('00:00-08:00', '00:00-08:00', '16:00-24:00')],
])('slots cover a day once: %s (%s)', (_what, expected, list) => {
  expect(coversDay(list)).toBe(expected);
});

it('the hours of a day are summed by period', () => {
  expect(hoursByPeriod([{ period: 'peak', start: '06:00', end: '08:00' }, { period: 'peak', start: '18:00', end: '23:00' }, { period: 'valley', start: '23:00', end: '06:00' }])).toEqual({ peak: 7, flat: 0, valley: 7 });
});

describe('the charges at a voltage', () => {
  const rows = [{ scheme: 'single-part', voltage: '110kv', energy: 0.1251 }, { scheme: 'two-part', voltage: '110kv', energy: 0.0799 }, { scheme: 'two-part', voltage: '1-10kv', energy: 0.1063 }, { scheme: 'single-part', voltage: 'under-1kv', energy: 0.2945 }];

  it('stand from the cheaper scheme up', () => {
    expect(chargesAt(tariff({ rows }), '110kv')).toEqual({ offered: [rows[1], rows[0]], missing: [] });
  });
  it('name the scheme that is not offered', () => {
    expect(chargesAt(tariff({ rows }), 'under-1kv')).toEqual({ offered: [rows[3]], missing: ['two-part'] });
  });
  it('tell what a higher voltage saves, without binary dust', () => {
    expect(savingAt(tariff({ rows }), 'two-part', '1-10kv', '110kv')).toBe(0.0264);
  });
  it.each([['is dearer', '110kv', '1-10kv'], ['is not offered', 'under-1kv', '110kv']] as const)('tell no saving where a voltage %s', (_case, from, to) => {
    expect(savingAt(tariff({ rows }), 'two-part', from, to)).toBeUndefined();
  });
});
