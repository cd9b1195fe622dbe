import { describe, expect, it } from 'vitest';
import { blockHeight, deliveredPrice, knownParts, perKwh } from '#lib/delivered-price.ts';
import type { Tariff } from '#schemas/electricity.ts';
import type { Fact } from '#schemas/facts.ts';

const number = (value: number, unit: 'percent' | 'cny-per-kwh', confidence: 'medium' | 'low' = 'medium'): Fact => ({ kind: 'number', value, unit, asOf: '2026-08-01', source: 'notice', confidence });
const tariff = (facts: Tariff['facts'], more: Partial<Tariff> = {}): Tariff => ({
  kind: 'tariff', name: { zh: '甘肃', en: 'Gansu' }, region: 'gansu', status: 'current', effectiveFrom: '2026-08-01', effectiveTo: null, note: null, facts, unit: 'cny-per-kwh',
  rows: [{ scheme: 'two-part', voltage: '110kv', energy: 0.0799 }], asOf: '2026-08-01', source: 'notice', confidence: 'medium', demandUnknown: { zh: '未见' }, ...more,
});

describe('the addends of a delivered price', () => {
  it('the 110 kV energy charge is known from the tariff', () => {
    expect(deliveredPrice(tariff({})).td).toMatchObject({ kind: 'figure', figure: { value: 0.0799, unit: 'cny-per-kwh' } });
  });
  it('of the line loss only the rate is known', () => {
    expect(deliveredPrice(tariff({ 'line-loss-rate-in-province': [number(2.31, 'percent')] })).loss).toMatchObject({ kind: 'rate', rate: { value: 2.31 } });
  });
  it('a surcharge of medium confidence is a figure', () => {
    expect(deliveredPrice(tariff({ 'government-fund-surcharge-total': [number(0.022925, 'cny-per-kwh')] })).surcharge).toMatchObject({ kind: 'figure', figure: { value: 0.022925 } });
  });
  it('a surcharge of low confidence is held back, as in Yunnan', () => {
    expect(deliveredPrice(tariff({ 'government-fund-surcharge-total': [number(0.063875, 'cny-per-kwh', 'low')] })).surcharge).toEqual({ kind: 'held' });
  });
  it('what no tariff tells is unknown, never zero', () => {
    const { generation, demand, system, surcharge, loss } = deliveredPrice(tariff({}));
    expect([generation, demand, system, surcharge, loss]).toEqual(Array(5).fill({ kind: 'unknown' }));
  });
  it('a tariff of low confidence gives no figure', () => {
    expect(deliveredPrice(tariff({}, { confidence: 'low' })).td).toEqual({ kind: 'unknown' });
  });
});

describe('the picture of a delivered price', () => {
  it('counts what carries a figure among the parts by the kWh: two in Gansu, one where the surcharge is held back', () => {
    expect(perKwh).toEqual(['generation', 'loss', 'td', 'system', 'surcharge']);
    expect(knownParts(deliveredPrice(tariff({ 'government-fund-surcharge-total': [number(0.022925, 'cny-per-kwh')], 'line-loss-rate-in-province': [number(2.31, 'percent')] })))).toBe(2);
    expect(knownParts(deliveredPrice(tariff({ 'government-fund-surcharge-total': [number(0.063875, 'cny-per-kwh', 'low')] })))).toBe(1);
  });
  it('draws every known part to one scale', () => {
    expect([blockHeight(0.01), blockHeight(0.02)]).toEqual(['1.1rem', '2.2rem']);
  });
});
