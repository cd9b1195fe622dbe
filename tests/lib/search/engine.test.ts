import { describe, expect, it } from 'vitest';
import { ask, engine, facetsOf } from '#lib/search/engine.ts';
import { marked } from '#lib/search/marks.ts';
import { smallIndex } from '../../fixtures/search.ts';

const ready = engine(smallIndex);
const first = (query: string): string | undefined => ask(query, ready).found[0]?.entry.i;

describe('a query finds its page', () => {
  it.each([
    ['in plain words', '庆阳电价', 'page/electricity'],
    ['in Traditional characters', '慶陽電價', 'page/electricity'],
    ['in pinyin', 'qingyang dianjia', 'page/electricity'],
    ['in pinyin without a space', 'qingyangdianjia', 'page/electricity'],
    ['in initials', 'sgxkz', 'procedure/construction-permit'],
    ['by place and word in initials', 'qydj', 'page/electricity'],
    ['with pinyin and characters mixed', '庆阳dianjia', 'page/electricity'],
    ['in English', 'Electricity price for Qingyang', 'page/electricity'],
    ['in full-width letters', 'ＱＩＮＧＹＡＮＧ　电价', 'page/electricity'],
    ['with a character that sounds alike', '庆洋电价', 'page/electricity'],
    ['with one wrong character', '施工许克证', 'procedure/construction-permit'],
    ['as a question', '施工许可证需要什么材料？', 'procedure/construction-permit'],
    ['by its document number', '国办发〔2019〕11号', 'policy/reform-2019'],
    ['by its document number in other brackets', '国办发[2019]11', 'policy/reform-2019'],
    ['by a figure', '0.4元', 'page/electricity'],
    ['by its title', '关于别的事情的意见', 'policy/other'],
    ['by its title in the other language', 'construction permit', 'procedure/construction-permit'],
  ])('%s', (_, query, wanted) => {
    expect(first(query)).toBe(wanted);
  });
});

describe('an answer is honest', () => {
  it('full answers are not called relaxed', () => {
    expect(ask('庆阳电价', ready).relaxed).toBe(false);
  });

  it.each(['庆阳明天天气', '上海地价大全'])('%s is marked as relaxed, or empty', (query) => {
    const { found, relaxed } = ask(query, ready);
    expect(found.length === 0 || relaxed).toBe(true);
  });

  it('a document number that no page has finds nothing that looks like an answer', () => {
    const { found, relaxed } = ask('国办发〔2031〕99号', ready);
    expect(found.length === 0 || relaxed).toBe(true);
  });
});

it.each(['', ' ', '，。！？', '的', '什么', '\u0000\u0007', '\ud800', '🏭', '<img src=x onerror=alert(1)>', 'a'.repeat(10_000), '庆'.repeat(10_000), '((((', '\\', 'ﾃｽﾄ', '[2019]', '.*+?^${}()|'])('stays calm at bad input %#', (query) => {
  expect(() => ask(query, ready)).not.toThrow();
  expect(() => marked('庆阳电价 (0.4)', ask(query, ready).marks)).not.toThrow();
});

it.each(['', '，。！？', '的什么', 'zzzzqqq', 'asdfqwerzxcv'])('finds nothing for %j, which says nothing', (query) => {
  expect(ask(query, ready).found).toEqual([]);
});

it('says how it read a query, and other ways to read it', () => {
  expect(ask('qydj', ready).reading).toEqual(['庆阳', '电价']);
  expect(ask('qydj', ready).others).toContainEqual(['庆阳', '地价']);
});

it('marks what was looked for, whatever its case', () => {
  expect(marked('庆阳的电价', ['电价'])).toEqual([{ text: '庆阳的', marked: false }, { text: '电价', marked: true }]);
  expect(marked('LFP plant', ['lfp'])[0]).toEqual({ text: 'LFP', marked: true });
});

it('narrows by sort, status and year', () => {
  const [reform] = smallIndex.entries.filter(({ i }) => i === 'policy/reform-2019');
  expect(reform && facetsOf(reform, smallIndex)).toEqual({ kind: ['policy'], region: [], topic: [], status: ['in-force'], year: ['2019'] });
});
