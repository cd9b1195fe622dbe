import { describe, expect, it } from 'vitest';
import { feeBasis, limitBasis, observedOf, shownLimit } from '#lib/limits.ts';
import type { Cited, Facts } from '#schemas/facts.ts';
import type { Chain, Procedure } from '#schemas/procedures.ts';

type Pedigree = Partial<Pick<Cited, 'article' | 'confidence'>>;
const cited = (source: string, more: Pedigree = {}) => ({ asOf: '2019-04-23', source, confidence: 'high' as const, ...more });
const days = (value: number, source: string, more: Pedigree = {}): Cited => ({ kind: 'number', value, unit: 'working-day', ...cited(source, more) });
const text = (source: string): Cited => ({ kind: 'text', text: { zh: '先审查' }, ...cited(source) });

type Limit = NonNullable<Procedure['limit']>;
const limit = (more: Partial<Limit> = {}): Limit => ({ value: 20, unit: 'working-day', inferred: false, extension: null, excludes: null, note: null, ...more });
const step = (own: Limit | null, facts: Facts = {}) => ({ id: 'forest-consent', limit: own, facts });

const rules: Pick<Chain, 'asOf' | 'edges' | 'dayRules'> = {
  asOf: '2026-11-22',
  dayRules: { 'default-limit': [days(20, 'licensing-law', { article: '第四十二条' })] },
  edges: [{ from: 'forest-consent', to: 'land', type: 'must-precede', strength: 'law', reason: { zh: '先后' }, appliesTo: ['all'], source: 'edge-law', article: '第三十八条', confidence: 'medium' }],
};

describe('what a statutory limit is cited from', () => {
  it('is the fact that states it, with its article', () =>
    expect(limitBasis(step(limit(), { timing: [text('other')], 'statutory-limit': [days(20, 'statute', { article: '第十条' })] }), rules)).toMatchObject({ source: 'statute', article: '第十条', confidence: 'high' }));
  it('is, of several limits, the one with the very figure', () =>
    expect(limitBasis(step(limit({ value: 30 }), { 'statutory-limit-simplified': [days(20, 'simple')], 'statutory-limit-key': [days(30, 'key')] }), rules)?.source).toBe('key'));
  it('is the first limit where none has the very figure', () => expect(limitBasis(step(limit({ value: 7 }), { 'filing-within': [days(15, 'filing')] }), rules)?.source).toBe('filing'));
  it('is the general rule for an inferred limit, with how it was inferred', () => {
    const note = { zh: '按《行政许可法》第四十二条推算' };
    expect(limitBasis(step(limit({ inferred: true, note }), { gate: [text('forest-law')] }), rules)).toMatchObject({ source: 'licensing-law', article: '第四十二条', derived: note });
  });
  it('is else the first fact of the step, without lending it an article', () =>
    expect(limitBasis(step(limit(), { rule: [days(1, 'filing-rule', { article: '第四条' })] }), rules)).toMatchObject({ source: 'filing-rule', article: undefined }));
  it('is else the first edge that touches the step', () => expect(limitBasis(step(limit()), rules)).toMatchObject({ source: 'edge-law', confidence: 'medium', article: undefined }));
  it('is never a statement that is kept back', () => expect(limitBasis(step(limit(), { 'statutory-limit': [days(20, 'rumour', { confidence: 'low' })] }), rules)?.source).toBe('edge-law'));
  it('carries the day on which the chain was checked', () => expect(limitBasis(step(limit()), rules)?.asOf).toBe('2026-11-22'));
});

describe('a statutory limit', () => {
  it('is shown with what it rests on', () => expect(shownLimit(step(limit()), rules)).toMatchObject({ kind: 'known', limit: { value: 20 }, basis: { source: 'edge-law' } }));
  it('may be no days at all', () => expect(shownLimit(step(limit({ value: 0 })), rules)).toMatchObject({ kind: 'known', limit: { value: 0 } }));
  it('is unknown where the step has none, with the reason', () =>
    expect(shownLimit({ ...step(null), limitUnknown: { zh: '不是审批' } }, rules)).toEqual({ kind: 'unknown', reason: { zh: '不是审批' }, note: null }));
  it('is unknown where its figure is not known, and keeps its note', () =>
    expect(shownLimit(step(limit({ value: null, note: { zh: '没有总期限' } })), rules)).toEqual({ kind: 'unknown', reason: undefined, note: { zh: '没有总期限' } }));
  it('is not shown without anything to cite', () => expect(shownLimit(step(limit()), { ...rules, edges: [] }).kind).toBe('unknown'));
});

describe('days seen in practice', () => {
  const seen = (more: Partial<Procedure['observed'][number]> = {}) => ({ region: 'qingyang', value: 51, unit: 'day' as const, asOf: '2025-03-27', source: 'report', note: { zh: '实际用时' }, ...more });

  it('are trusted as the fact that says the same', () => expect(observedOf({ observed: [seen()], facts: { 'local-actual': [days(51, 'report')] } })[0]?.confidence).toBe('high'));
  it('are only reported where no fact says the same', () => expect(observedOf({ observed: [seen()], facts: { 'local-actual': [days(51, 'other')] } })[0]?.confidence).toBe('medium'));
  it('are left out without a source', () => expect(observedOf({ observed: [seen({ source: undefined })], facts: {} })).toEqual([]));
  it('are left out where the fact is kept back', () => expect(observedOf({ observed: [seen()], facts: { 'local-actual': [days(51, 'report', { confidence: 'low' })] } })).toEqual([]));
});

describe('a fee', () => {
  it('is cited from the fact that states it', () => expect(feeBasis({ fee: [days(0, 'statute')] })?.source).toBe('statute'));
  it('has nothing to cite where no fact states one', () => expect(feeBasis({ rule: [text('statute')] })).toBeUndefined());
});
