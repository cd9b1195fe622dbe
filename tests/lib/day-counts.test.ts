import { describe, expect, it } from 'vitest';
import { promiseDays, timesIn, totalDays } from '#lib/day-counts.ts';
import type { Cited } from '#schemas/facts.ts';
import type { Chain } from '#schemas/procedures.ts';

const pedigree = { asOf: '2025-03-27', source: 'report', confidence: 'high' as const };
const days = (value: number, more: Partial<Pick<Cited, 'source' | 'confidence' | 'note'>> = {}): Cited => ({ kind: 'number', value, unit: 'day', ...pedigree, ...more });
const parts = (...named: [string, number][]): Cited => ({ kind: 'parts', parts: named.map(([zh, value]) => ({ name: { zh, en: zh }, value, unit: 'day' as const })), ...pedigree });
const label = (zh: string) => ({ label: { zh, en: zh }, group: 'service' as const });

describe('the days in a promise', () => {
  const labels = { 'general-projects-days': label('一般类'), 'example-days': label('实例') };
  const facts = {
    'general-projects-days': [parts(['压缩前', 198], ['压缩后', 121])],
    'example-days': [parts(['超芯', 53], ['易事特', 65])],
    'overall-reduction': [{ kind: 'text' as const, text: { zh: '三分之一以上' }, ...pedigree }],
  };
  const { claims, cases, rest } = promiseDays(facts, labels);

  it('show 198 → 121 as one claim from before to after', () => expect(claims.map(({ title, amounts }) => [title.zh, amounts.map(({ value }) => value)])).toEqual([['一般类', [198, 121]]]));
  it('show 53 and 65 as two cases, each called by its project', () => expect(cases.map(({ title, amounts }) => [title.zh, amounts.map(({ value }) => value)])).toEqual([['超芯', [53]], ['易事特', [65]]]));
  it('leave everything else to the details', () => expect(rest.map(({ field }) => field)).toEqual(['overall-reduction']));
  it('show a single number as a claim', () => expect(promiseDays({ 'permit-time': [days(1)] }, {}).claims[0]?.amounts[0]?.value).toBe(1));
  it('never show a statement that is kept back', () => expect(promiseDays({ 'permit-time': [days(1, { confidence: 'low' })] }, {}).claims).toEqual([]));
  it('leave words about days to the details', () => expect(promiseDays({ 'permit-time': [{ kind: 'text', text: { zh: '一天' }, ...pedigree }] }, {}).rest).toHaveLength(1));
});

it('a promise of time states its other figures of time too, a mechanism does not', () => {
  const facts = { 'permit-time': [days(1)], 'start-earlier': [days(180)], visits: [{ ...days(3), kind: 'number' as const, value: 3, unit: 'occurrence' as const }] };
  const stated = (category: string) => { const { counts, others } = timesIn({ facts, category }, {}); return [counts.length, others.map(({ field }) => field)]; };
  expect([stated('time-limit'), stated('coordination')]).toEqual([[1, ['start-earlier']], [1, []]]);
});

describe('the published totals', () => {
  const total = (id: string, facts: Chain['totals'][number]['facts']): Chain['totals'][number] => ({ id, region: 'qingyang', name: { zh: id, en: id }, facts });
  const totals = [
    total('general', { 'total-days-before': [days(198)], 'total-days': [days(121)] }),
    total('case', { 'case-days': [days(53, { note: { zh: '超芯' } }), days(65)] }),
    total('ceiling', { 'total-days': [days(60)] }),
    total('two-sources', { 'total-days-before': [days(100, { source: 'other' })], 'total-days': [days(50)] }),
  ];
  const { changes, cases, others } = totalDays(totals, { 'total-days': label('现在') });

  it('are a change where one source gives both figures', () => expect(changes.map(({ title, amounts }) => [title.zh, amounts.map(({ value }) => value)])).toEqual([['general', [198, 121]]]));
  it('keep real cases apart, called by their note or else by the total', () => expect(cases.map(({ title, amounts }) => [title.zh, amounts[0]?.value])).toEqual([['超芯', 53], ['case', 65]]));
  it('do not repeat the note that names a case', () => expect(cases[0]?.cited.note).toBeUndefined());
  it('leave ceilings and figures of two sources as they were stated', () => expect(others.map(({ id }) => id)).toEqual(['ceiling', 'two-sources']));
});
