import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, type Listed } from '#lib/plan/calendar-file.ts';
import { dayNumber } from '#lib/plan/days.ts';

const listed = (id: string, start: string, finish: string, change: Partial<Listed> = {}): Listed => ({ id, name: '项目备案，含“;”与\\', authority: '发展改革部门', limit: '3 个工作日', start: dayNumber(start), finish: dayNumber(finish), latestStart: undefined, slack: undefined, critical: true, documents: ['项目申请书', '用地证明'], ...change });
const words = { title: '我的计划', caution: '按法定时限推算，不是承诺', checked: '2026-11-22', address: 'https://atlas.example/procedures/plan/?kinds=general' };
const text = calendarFile([listed('project-filing', '2026-12-01', '2026-12-04'), listed('land-registration', '2026-12-31', '2026-12-31', { name: 'x'.repeat(300) })], words);
const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

describe('a calendar file', () => {
  it('is read by another program: an event for each step', () => expect(events.map(({ uid }) => uid)).toEqual(['project-filing@invest-atlas', 'land-registration@invest-atlas']));
  it('has days, not hours, and ends the day after the last', () => expect(events.map(({ startDate, endDate }) => [startDate.isDate, startDate.toString(), endDate.toString()])).toEqual([[true, '2026-12-01', '2026-12-05'], [true, '2026-12-31', '2027-01-01']]));
  it('says what, where and with which papers, whatever signs are in it', () => {
    expect(events[0]?.summary).toBe('项目备案，含“;”与\\');
    expect(events[0]?.description).toBe('发展改革部门\n3 个工作日\n- 项目申请书\n- 用地证明\n按法定时限推算，不是承诺\nhttps://atlas.example/procedures/plan/?kinds=general');
    expect(events[1]?.summary).toBe('x'.repeat(300));
  });
  it('is stamped with the day of the facts, so that it is the same whenever it is made', () => {
    expect(text.match(/DTSTAMP:\d{8}T000000Z/g)).toEqual(['DTSTAMP:20261122T000000Z', 'DTSTAMP:20261122T000000Z']);
    expect(text).not.toMatch(/CREATED|LAST-MODIFIED/);
  });
  it('keeps its lines short, as the format asks', () => expect(text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]));
});
