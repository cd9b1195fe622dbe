import { describe, expect, it } from 'vitest';
import { besides, keyFacts, landPrice, parkKeys, regionKeys, type Question } from '#lib/key-facts.ts';
import { statementsOf } from '#lib/statements.ts';
import { facts as schema } from '#schemas/facts.ts';
import { fieldLabelsSchema } from '#schemas/labels.ts';
import { landDealsSchema } from '#schemas/land.ts';
import { records } from '../fixtures/records.ts';

const figure = (value: number, asOf = '2024', confidence = 'high'): object => ({ value, unit: 'km2', asOf, source: 'gazette', confidence });
const labels = fieldLabelsSchema.parse({ 'planned-area': { label: { zh: '规划面积', en: 'Planned area' }, group: 'place', units: ['km2'], staleAfterYears: 3 }, 'built-area': { label: { zh: '建成面积', en: 'Built-up area' }, group: 'place', units: ['km2'] } });
const read = (facts: object) => statementsOf(schema.parse(facts));
const area: Question = { fields: ['planned-area', 'built-area'] };

describe('a question is answered', () => {
  it('by the newest statement of the best field', () => {
    const [key] = keyFacts(read({ 'built-area': [figure(1)], 'planned-area': [figure(9, '2020'), figure(9.97, '2024')] }), labels, [area]);
    expect(key).toMatchObject({ label: { en: 'Planned area' }, fact: { value: 9.97 }, staleAfterYears: 3 });
  });

  it('by the next field where the best has only low confidence', () => {
    expect(keyFacts(read({ 'planned-area': [figure(9, '2020', 'low')], 'built-area': [figure(1)] }), labels, [area])[0]).toMatchObject({ label: { en: 'Built-up area' }, fact: { value: 1 } });
  });

  it('by a gap where nothing can be shown, which says whether something is kept back', () => {
    expect(keyFacts(read({ 'planned-area': [figure(9, '2020', 'low')] }), labels, [area])).toEqual([{ field: 'planned-area', label: labels['planned-area']?.label, fact: undefined, unknown: undefined, held: true, staleAfterYears: 3 }]);
    expect(keyFacts([], labels, [area])[0]).toMatchObject({ label: { zh: '规划面积' }, held: false });
  });

  it('not at all where it may be left out', () => {
    expect(keyFacts([], labels, [{ ...area, optional: true }])).toEqual([]);
  });
});

describe('below the key facts', () => {
  it('a field with one statement is not said twice, one with several stays whole', () => {
    const statements = read({ 'planned-area': [figure(9.97)], 'built-area': [figure(1), figure(2, '2025')] });
    const keys = keyFacts(statements, labels, [{ fields: ['planned-area'] }, { fields: ['built-area'] }]);
    expect(besides(statements, keys).map(({ field }) => field)).toEqual(['built-area']);
  });

  it('nor is a gap', () => {
    const statements = read({ 'planned-area': [figure(9, '2020', 'low')] });
    expect(besides(statements, keyFacts(statements, labels, [area]))).toEqual([]);
  });
});

describe('the price of land', () => {
  const deal = { ...landDealsSchema.parse(records.landDeals), id: 'trial-deals', file: 'land/deals.json' };

  const label = { zh: '历史成交', en: 'Past deals' };

  it('is the starting price of the park itself, else the median of its deals with place and years', () => {
    expect(landPrice(read({ 'land-transfer-start-price': [{ ...figure(36), unit: 'wan-cny-per-mu' }] }), labels, [deal], label)).toMatchObject({ fact: { value: 36 } });
    expect(landPrice([], labels, [deal], label)).toMatchObject({ label, fact: { value: 330, unit: 'cny-per-m2', source: 'gazette', note: { en: 'Note, 2012–2016' } } });
  });

  it('is not made up where there is neither', () => {
    expect(landPrice([], labels, [], label)).toEqual({ field: 'land-deals', label, held: false });
  });
});

describe('a park and a place', () => {
  it('are asked the same whatever is known of them', () => {
    expect(parkKeys([], labels, [], { zh: '历史成交' })).toHaveLength(5);
    expect(regionKeys([], labels).map(({ label }) => label.zh)).toEqual(['gdp', 'population-resident', 'area']);
  });
});
