import { describe, expect, it } from 'vitest';
import { enPlan } from '#i18n/en-plan.ts';
import { zhPlan } from '#i18n/zh-plan.ts';
import { dayNumber } from '#lib/plan/days.ts';
import { anchorOf, dayText, resultWords, rowWords, tickText } from '#lib/plan/wording.ts';

const step = { id: 'a', start: 0, finish: 28, latestStart: 7, slack: 7, critical: false, days: { value: 20, unit: 'working-day', why: 'limit' } } as const;
const plan = { begin: 0, steps: [step], path: ['a'], onPath: { 'working-day': 20, day: 7 }, serial: { 'working-day': 23, day: 30 }, works: 28, production: undefined, unknown: 4, unknownOnPath: 1 };

describe('the words of a plan', () => {
  it('are numbered days without a start day and dates with one', () => expect([dayText(3, false, zhPlan), dayText(3, false, enPlan), dayText(dayNumber('2026-12-01'), true, zhPlan)]).toEqual(['第 3 天', 'day 3', '2026-12-01']));
  it('tell a step', () => expect(rowWords(step, false, enPlan)).toEqual({ start: 'day 0', finish: 'day 28', latestStart: 'day 7', slack: '7', counted: '20 working days' }));
  it('tell what production does not wait for', () => expect(rowWords({ ...step, latestStart: undefined, slack: undefined }, false, zhPlan)).toMatchObject({ latestStart: '不影响投产', slack: '—' }));
  it('tell why a figure is only one of several, or a minimum, or not there', () => expect([rowWords({ ...step, days: { ...step.days, why: 'longest' } }, false, enPlan).counted, rowWords({ ...step, days: { value: 20, unit: 'day', why: 'minimum' } }, false, zhPlan).counted, rowWords({ ...step, days: null }, false, zhPlan).counted])
    .toEqual(['20 working days · the longest of several classes', '20 日 · 只是最短的公告时间，没有总期限', '']));
  it('never add working days to days', () => expect(resultWords(plan, false, zhPlan)).toEqual({ works: '至少到 第 28 天', production: '不需要', path: '20 个工作日 + 7 日', serial: '23 个工作日 + 30 日', open: '4 个，其中关键路径上 1 个，都按 0 天计' }));
});

describe('the marks', () => {
  it.each([[dayNumber('2026-12-01'), true, '2026-12'], [dayNumber('2026-12-05'), true, '12-05'], [20, false, '20']] as const)('%i, dated: %s, is %s', (day, dated, text) => expect(tickText({ at: 0, day }, dated)).toBe(text));
  it('stay inside the picture', () => expect([0, 50, 100].map((at) => anchorOf({ at }))).toEqual(['start', 'middle', 'end']));
});
