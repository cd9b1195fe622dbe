import { describe, expect, it } from 'vitest';
import { headline, inGroups, isHeld, isShown, newest, statementsOf } from '#lib/statements.ts';
import { facts as schema, type Facts } from '#schemas/facts.ts';
import { fieldLabelsSchema } from '#schemas/labels.ts';

const figure = (asOf: string, confidence = 'high'): object => ({ value: 9.97, unit: 'km2', asOf, source: 'gazette', confidence });
const read = (facts: object): Facts => schema.parse(facts);
const gap = { value: null, reason: { zh: '没有查到' } };

const facts = read({ price: [gap], area: [figure('2020'), figure('2024-09'), figure('2025', 'low'), figure('2022', 'medium')], rumour: [figure('2024', 'low')] });

describe('the statements of a record', () => {
  it('keep the order of its author', () => {
    expect(statementsOf(facts).map(({ field }) => field)).toEqual(['price', 'area', 'rumour']);
  });

  it('are shown newest first, those of low confidence kept back and counted', () => {
    const [, area] = statementsOf(facts);
    expect(area?.shown.map(({ asOf }) => asOf)).toEqual(['2024-09', '2022', '2020']);
    expect(area?.held).toBe(1);
  });

  it('name the gap with its reason', () => {
    expect(statementsOf(facts)[0]).toEqual({ field: 'price', shown: [], unknown: { kind: 'unknown', ...gap }, held: 0 });
  });

  it('leave the record as it was', () => {
    statementsOf(facts);
    expect(facts['area']?.map((fact) => 'asOf' in fact && fact.asOf)).toEqual(['2020', '2024-09', '2025', '2022']);
  });
});

it('a statement is shown, kept back, or a gap', () => {
  const kinds = read({ field: [figure('2024'), figure('2024', 'medium'), figure('2024', 'low'), gap] })['field'] ?? [];
  expect(kinds.map((fact) => [isShown(fact), isHeld(fact)])).toEqual([[true, false], [true, false], [false, true], [false, false]]);
});

it('statements are found by the group of their label; one without a label is in none', () => {
  const labels = fieldLabelsSchema.parse({ area: { label: { zh: '面积', en: 'Area' }, group: 'place' }, price: { label: { zh: '价格', en: 'Price' }, group: 'cost' } });
  const groups = (...names: readonly string[]): string[] => inGroups(statementsOf(facts), labels, names).map(({ field }) => field);
  expect(groups('place')).toEqual(['area']);
  expect(groups('place', 'cost')).toEqual(['price', 'area']);
  expect(groups('plan')).toEqual([]);
});

it.each([['area', '2024-09'], ['rumour', undefined], ['price', undefined], ['absent', undefined]])('the newest statement of "%s" that may be shown is of %s', (field, asOf) => {
  expect(newest(facts, field)?.asOf).toBe(asOf);
});

describe('a folded record shows', () => {
  const field = (facts: object): string | undefined => headline(statementsOf(read(facts)))?.field;

  it('its newest result, not what is only planned', () => {
    expect(field({ old: [figure('2022')], goal: [{ ...figure('2026'), nature: 'target' }], now: [figure('2025')] })).toBe('now');
    expect(field({ goal: [{ ...figure('2026'), nature: 'target' }] })).toBe('goal');
  });

  it('the first of several of the same day, and words where it has no number', () => {
    expect(field({ first: [figure('2025')], second: [figure('2025')] })).toBe('first');
    expect(field({ rank: [{ text: { zh: '第一' }, asOf: '2025', source: 'gazette', confidence: 'high' }] })).toBe('rank');
    expect(field({ rumour: [figure('2025', 'low')] })).toBeUndefined();
  });
});
