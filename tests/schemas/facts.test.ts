import { describe, expect, it } from 'vitest';
import { fact, facts } from '#schemas/facts.ts';

const cited = { asOf: '2024-11-22', source: 'gazette', confidence: 'high' };
const area = { value: 9.97, unit: 'km2', ...cited };
const part = { name: { zh: '一期', en: 'Phase 1' }, value: 3, unit: 'ha' };

const kinds: [string, string, object][] = [
  ['a value and a unit', 'number', area],
  ['a lowest and a highest value', 'range', { min: 180, max: 240, unit: 'day', ...cited }],
  ['words', 'text', { text: { zh: '国家级' }, ...cited }],
  ['items', 'list', { items: [{ zh: '铁路' }], ...cited }],
  ['parts', 'parts', { parts: [part], ...cited }],
  ['no value and a reason', 'unknown', { value: null, reason: { zh: '没有查到' } }],
];

const accepted: [string, object][] = [
  ['zero', { ...area, value: 0 }],
  ['a fall in percent', { ...area, value: -3.2, unit: 'percent' }],
  ['frost', { ...area, value: -25, unit: 'celsius' }],
  ['a range of a single value', { min: 5, max: 5, unit: 'day', ...cited }],
  ['a plan with its term, article and note', { ...area, nature: 'plan', effectiveFrom: '2024-01-01', effectiveTo: '2030-12-31', article: '第十三条', note: { zh: '规划' }, derived: { zh: '相加' }, asOfBasis: 'inferred', qualifier: 'about' }],
];

const refused: [string, object, string, string][] = [
  ['a figure without a source', { ...area, source: undefined }, 'source', 'a lower-case dashed id'],
  ['a figure without a unit', { ...area, unit: undefined }, 'unit', 'expected one of'],
  ['a figure without a day', { ...area, asOf: undefined }, 'asOf', 'a year, month or day'],
  ['a figure without confidence', { ...area, confidence: undefined }, 'confidence', 'expected one of'],
  ['a figure without a value', { unit: 'km2', ...cited }, 'value', 'a number without quotes'],
  ['a number in quotes', { ...area, value: '9.97' }, 'value', 'a number without quotes'],
  ['not a number', { ...area, value: Number.NaN }, 'value', 'a number without quotes'],
  ['a negative area', { ...area, value: -3 }, 'value', 'a number of 0 or more'],
  ['a negative part', { parts: [{ ...part, value: -3 }], ...cited }, 'parts.0.value', 'a number of 0 or more'],
  ['an unknown unit', { ...area, unit: 'acre' }, 'unit', 'expected one of'],
  ['an unknown field', { ...area, sauce: 'x' }, '', 'Unrecognized key: "sauce"'],
  ['words and a value at once', { ...area, text: { zh: '约十平方公里' } }, '', 'Unrecognized key'],
  ['an impossible day', { ...area, asOf: '2026-02-30' }, 'asOf', 'a year, month or day'],
  ['a range upside down', { min: 5, max: 2, unit: 'day', ...cited }, 'max', 'not below "min"'],
  ['half a range', { min: 5, unit: 'day', ...cited }, 'max', 'a number without quotes'],
  ['an empty list', { items: [], ...cited }, 'items', '>=1'],
  ['a gap without a reason', { value: null }, 'reason', 'words by language'],
  ['a gap that has a source', { value: null, reason: { zh: '没有查到' }, ...cited }, '', 'Unrecognized key'],
  ['an unknown nature', { ...area, nature: 'dream' }, 'nature', 'expected one of'],
  ['an unknown qualifier', { ...area, qualifier: 'roughly' }, 'qualifier', 'expected one of'],
];

describe('a statement', () => {
  it.each(kinds)('with %s is of the kind "%s"', (_what, kind, value) => {
    expect(fact.parse(value)).toMatchObject({ kind });
  });

  it.each(accepted)('may be %s', (_what, value) => {
    expect(fact.safeParse(value).error).toBeUndefined();
  });

  it.each(refused)('is refused: %s', (_what, value, path, words) => {
    const issues = fact.safeParse(value).error?.issues ?? [];
    expect(issues).toHaveLength(1);
    expect(issues[0]?.path.join('.')).toBe(path);
    expect(issues[0]?.message).toContain(words);
  });

  it.each([['words', '9.97'], ['nothing', null], ['a list', []]])('is refused: %s instead of a group of fields', (_what, value) => {
    expect(fact.safeParse(value).success).toBe(false);
  });
});

describe('statements', () => {
  it('stand under ids', () => {
    expect(facts.safeParse({ 'planned-area': [area] }).success).toBe(true);
    expect(facts.safeParse({ 'Planned Area': [area] }).success).toBe(false);
  });

  it('are refused where a field has none', () => {
    expect(facts.safeParse({ 'planned-area': [] }).error?.issues[0]?.message).toContain('at least one statement');
  });
});
