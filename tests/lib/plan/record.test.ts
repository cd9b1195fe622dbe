import { describe, expect, it } from 'vitest';
import { planData } from '#lib/plan/record.ts';
import { contentWith, entry } from '../../fixtures/records.ts';

const [chain] = contentWith().chain;
if (!chain) throw new Error('there is no chain');
const limit = { value: 20, unit: 'working-day', inferred: false, extension: null, excludes: null, note: null };
const cited = { asOf: '2024', source: 'gazette', confidence: 'high' };
const kind = (zh: string) => ({ zh, en: zh });
const only = (change: object) => planData([entry('procedures', 'step', 'procedures/steps/step.json', { limit, ...change })], chain).steps[0];

describe('what a step counts', () => {
  it('is its limit', () => expect(only({})?.days).toEqual({ value: 20, unit: 'working-day', why: 'limit' }));
  it('is unknown without one', () => expect(only({ limit: null })?.days).toBeNull());
  it('is nothing where the law says at once, which is not unknown', () => expect(only({ limit: { ...limit, value: 0 } })?.days).toEqual({ value: 0, unit: 'working-day', why: 'limit' }));
  it('is the longest where the law tells kinds apart and the plan does not', () => expect(only({ limit: { ...limit, variants: [{ kind: kind('a'), value: 45, unit: 'working-day' }, { kind: kind('b'), value: 30, unit: 'working-day' }] } })?.days).toEqual({ value: 45, unit: 'working-day', why: 'longest' }));
  it('depends on the class of assessment where its variants name one', () => expect(only({ limit: { ...limit, variants: [{ kind: kind('a'), value: 45, unit: 'day', eia: 'form' }] } })?.byEia).toEqual({ form: { value: 45, unit: 'day', why: 'limit' } }));
  it('is unknown where the limit is a duty of the company after the step', () => expect(only({ facts: { 'filing-within': [{ value: 20, unit: 'working-day', ...cited }] } })?.days).toBeNull());
  it('is at least the announcement where land is offered', () => expect(only({ limit: null, facts: { 'announcement-days': [{ value: 20, unit: 'day', qualifier: 'at-least', ...cited }] } })?.days).toEqual({ value: 20, unit: 'day', why: 'minimum' }));
  it('is not taken from a fact of low confidence', () => expect(only({ limit: null, facts: { 'announcement-days': [{ value: 20, unit: 'day', qualifier: 'at-least', ...cited, confidence: 'low' }] } })?.days).toBeNull());
});

it('ties that only allow steps side by side are no ties', () => {
  const [edge] = chain.edges;
  if (!edge) throw new Error('there is no edge');
  expect(planData([], { ...chain, edges: [edge, { ...edge, from: 'a', type: 'may-parallel' }] }).ties).toEqual([{ from: edge.from, to: edge.to, appliesTo: edge.appliesTo }]);
});
