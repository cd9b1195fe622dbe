import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Listed } from '#lib/plan/calendar-file.ts';
import { planTable } from '#lib/plan/plan-table.ts';

const columns = { name: '步骤', authority: '找谁', limit: '时限', start: '开始', finish: '完成', latestStart: '最晚', slack: '余量', critical: '关键', documents: '材料' };
const words = { yes: '是', no: '否', day: (day: number) => `第 ${day} 天` };
const step = (change: Partial<Listed> = {}): Listed => ({ id: 'a', name: '项目备案', authority: '发改部门', limit: '3 个工作日', start: 0, finish: 4, latestStart: 2, slack: 2, critical: false, documents: ['一', '二'], ...change });
const rows = (steps: readonly Listed[]) => Papa.parse<string[]>(planTable(steps, columns, words).replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

describe('a plan as a table', () => {
  it('has a row for each step under its heads', () => expect(rows([step()])).toEqual([Object.values(columns), ['项目备案', '发改部门', '3 个工作日', '第 0 天', '第 4 天', '第 2 天', '2', '否', '一; 二']]));
  it('leaves empty what does not hold', () => expect(rows([step({ latestStart: undefined, slack: undefined, critical: true })])[1]?.slice(5, 8)).toEqual(['', '', '是']));
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('keeps a cell %j from being a formula', (name) => expect(rows([step({ name })])[1]?.[0]).toBe(`'${name}`));
  it('keeps commas, quotes and lines inside their cell', () => expect(rows([step({ name: 'a,"b"\nc' })])[1]?.[0]).toBe('a,"b"\nc'));
  it('tells spreadsheets that it is UTF-8', () => expect(planTable([], columns, words).startsWith('\uFEFF')).toBe(true));
});
