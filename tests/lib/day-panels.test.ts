import { describe, expect, it } from 'vitest';
import type { DayCount } from '#lib/day-counts.ts';
import { dayNumbers, dayPanels, daysDrawn, outside, remarksOf } from '#lib/day-panels.ts';
import { fromZero } from '#lib/scales.ts';

const cited = { kind: 'text' as const, text: { zh: '天数' }, asOf: '2025-03-27', source: 'report', confidence: 'high' as const };
const count = (values: number[], more: Partial<DayCount> & { unit?: 'day' | 'working-day' | 'minute' } = {}): DayCount => ({ title: { zh: '时限' }, amounts: values.map((value) => ({ value, unit: more.unit ?? 'day' })), cited, ...more });
const [general, chemical, chaoxin, east] = [count([198, 121]), count([277, 153]), count([53]), count([65])];

describe('claims and cases on one scale', () => {
  const panels = dayPanels({ claims: [general, chemical, count([60], { unit: 'working-day' })], cases: [chaoxin, east, count([30], { unit: 'minute' })] });
  it('hold what is counted in days, and neither working days nor minutes', () => expect([panels?.claims, panels?.cases]).toEqual([[general, chemical], [chaoxin, east]]));
  it('reach from zero to a round number above the longest', () => expect([panels?.scale.ticks[0], panels?.scale.ticks.at(-1)]).toEqual([0, 300]));
  it('are told as before, after and real', () => expect(panels && dayNumbers(panels)).toEqual({ before: [198, 277], after: [121, 153], cases: [53, 65] }));
  it('leave the others outside', () => expect(outside([general, count([30], { unit: 'minute' })], panels)).toHaveLength(1));
  it('are not drawn for a single count', () => expect(dayPanels({ claims: [count([1])], cases: [] })).toBeUndefined());
});

describe('a remark', () => {
  const remark = { zh: '没有说明是否工作日' };
  it('on every count of a panel is made once', () => expect(remarksOf([count([198, 121], { note: remark }), count([277, 153], { note: { ...remark } })])).toEqual({ common: remark, own: [undefined, undefined] }));
  it('on one of them stands beside it', () => expect(remarksOf([count([1], { note: remark }), count([53])])).toEqual({ common: undefined, own: [remark, undefined] }));
});

describe('a label', () => {
  const scale = fromZero([300]);
  const labels = (values: number[]) => daysDrawn(count(values), scale).map(({ role, dx, dy, anchor }) => [role, Math.sign(dx), dy < 0 ? 'above' : 'beside', anchor]);
  it('stands outside of a change', () => expect(labels([198, 121])).toEqual([['before', 1, 'beside', 'start'], ['after', -1, 'beside', 'end']]));
  it('stands outside of a change to more days too', () => expect(labels([121, 198])).toEqual([['before', -1, 'beside', 'end'], ['after', 1, 'beside', 'start']]));
  it('stands above where the chart ends', () => expect(labels([290, 20])).toEqual([['before', 0, 'above', 'end'], ['after', 0, 'above', 'start']]));
  it('of a single count stands on its right, or on its left near the end', () => expect([labels([53]), labels([290])]).toEqual([[['only', 1, 'beside', 'start']], [['only', -1, 'beside', 'end']]]));
});
