import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { languages } from '#lib/languages.ts';
import { paths } from '#lib/paths.ts';
import { type AnswerFile, answerTo } from '#lib/search/answers.ts';
import type { SearchIndex } from '#lib/search/form.ts';
import { planner, plans } from '#lib/search/plan.ts';
import { dist, pageAt } from './pages.ts';

const read = <Form>(file: string): Form => JSON.parse(readFileSync(join(dist, file), 'utf8')) as Form;

describe.each(languages)('the answers in figures in %s', (lang) => {
  const file = read<AnswerFile>(paths.answerFile(lang));
  const rows = file.answers.flatMap((answer) => answer.rows.map((row) => ({ answer, row })));

  it('are many, each with rows, and name no figure twice', () => {
    expect(file.answers.length).toBeGreaterThan(100);
    expect(file.answers.filter((answer) => answer.rows.length === 0).map(({ title }) => title)).toEqual([]);
    const keys = file.answers.map(({ about, of }) => `${about} ${of}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('equal the figures of the page that they lead to: value, unit, day, source, and the words they are printed in', () => {
    const printed = new Map([...new Set(file.answers.map(({ href }) => href))].map((href) => {
      const { document } = parseHTML(pageAt(href)?.html ?? '');
      return [href, new Set([...document.querySelectorAll('main data')].flatMap((data) => [[data.getAttribute('value'), ...['unit', 'as-of', 'source', 'confidence'].map((name) => data.getAttribute(`data-${name}`))].join(' ')]))];
    }));
    const figures = rows.flatMap(({ answer, row }) => (row.figure ? [{ href: answer.href, title: answer.title, figure: row.figure }] : []));
    expect(figures.length).toBeGreaterThan(80);
    expect(figures.filter(({ href, figure }) => !printed.get(href)?.has([figure.value, figure.unit, figure.asOf, figure.source, figure.confidence].join(' '))).map(({ href, title, figure }) => `${href} ${title} ${figure.value} ${figure.unit} ${figure.asOf}`)).toEqual([]);
    expect(figures.filter(({ figure }) => !file.sources[figure.source] || figure.confidence === 'low')).toEqual([]);
  });

  it('say why a figure is missing, in words that the page has too', () => {
    const gaps = rows.filter(({ row }) => !row.figure);
    expect(gaps.length).toBeGreaterThan(20);
    expect(gaps.filter(({ answer, row }) => !row.missing || !pageAt(answer.href)?.html.includes(row.missing)).map(({ answer, row }) => `${answer.href} ${answer.title}: ${row.missing}`)).toEqual([]);
  });
});

describe('the search with the real words', () => {
  const asked = (lang: 'zh' | 'en') => {
    const index = read<SearchIndex>(paths.searchFile(lang));
    const file = read<AnswerFile>(paths.answerFile(lang));
    const ready = planner(index);
    return (query: string): string | undefined => {
      const [plan] = plans(query, ready);
      const answer = plan && answerTo(plan, index, file);
      return answer && `${answer.about} ${answer.of}`;
    };
  };
  const [zh, en] = [asked('zh'), asked('en')];

  it.each([
    ['庆阳电价', 'power qingyang'], ['金昌工业用地价格', 'land jinchang'], ['酒泉 水价', 'water '], ['天然气价格', 'gas '], ['庆阳天然气多少钱', undefined], ['金昌电费多少', 'power gansu'], ['qydj', 'power qingyang'], ['qingyang dianjia', 'power qingyang'], ['慶陽電價', 'power qingyang'],
    ['曲靖地价', 'land qujing'], ['陆良县地价', 'land county-530322'], ['金昌经济技术开发区地价', 'land park/jinchang-etdz'], ['环评要多少天', 'limit procedure/environmental-impact-assessment'], ['施工许可证多久办下来', 'limit procedure/construction-permit'], ['甘肃最低工资', 'wage gansu'], ['庆阳gdp', 'gdp qingyang'], ['庆阳 化工项目 审批 几天', 'promise-chemical qingyang'], ['庆阳化工审批要多久', 'promise-chemical qingyang'], ['庆阳审批时限', 'promise qingyang'], ['庆阳项目落地要多久', 'promise qingyang'], ['金昌 一窗 时限', 'promise jinchang'], ['庆阳一书两证', 'papers qingyang'], ['曲靖人口', 'population qujing'],
  ])('%s is answered by %s', (query, answer) => expect(zh(query)).toBe(answer));

  it.each([['Qujing electricity price', 'power yunnan'], ['how much is electricity in Qingyang', 'power qingyang'], ['Jinchang industrial land price', 'land jinchang'], ['water price in Jiuquan', 'water '], ['approval time in Qingyang', 'promise qingyang'], ['chemical project approval time Qingyang', 'promise-chemical qingyang'], ['how long does EIA take', 'limit procedure/environmental-impact-assessment']])('%s is answered by %s', (query, answer) => expect(en(query)).toBe(answer));

  it.each(['北京电价', '昆明地价', '庆阳曲靖电价', '庆阳电价政策', '电价政策', '庆阳', '金昌园区', '施工许可证', '环评材料', '企业所得税多少', '外商投资法', '上海天然气价格', '国办发〔2019〕11号', '怎么办理环评', '庆阳房价', '数据中心电价补贴', '水价改革', '甘肃审批时限', '多少天', '庆阳化工'])('%s has no answer in figures', (query) => expect(zh(query)).toBeUndefined());
});
