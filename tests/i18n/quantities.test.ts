import { describe, expect, it } from 'vitest';
import { chartUnit, grouped, pieces, quantity, quantityRange, saysUnit } from '#i18n/quantities.ts';
import { unit, type Unit } from '#schemas/units.ts';

it.each<[number, Unit, string, string]>([
  [1022.26, 'yi-cny', '1,022.26 亿元', 'CNY 102.226 billion'],
  [49.1, 'yi-cny', '49.1 亿元', 'CNY 4.91 billion'],
  [1.2, 'wan-yi-cny', '1.2 万亿元', 'CNY 1.2 trillion'],
  [500, 'wan-cny', '500 万元', 'CNY 5 million'],
  [90, 'wan-cny', '90 万元', 'CNY 900,000'],
  [2020, 'cny-per-month', '2,020 元/月', 'CNY 2,020 a month'],
  [0.4, 'cny-per-kwh', '0.4 元/千瓦时', 'CNY 0.4/kWh'],
  [0.0799, 'cny-per-kwh', '0.0799 元/千瓦时', 'CNY 0.0799/kWh'],
  [330, 'cny-per-m2', '330 元/㎡', 'CNY 330/m²'],
  [9.6, 'wan-cny-per-mu', '9.6 万元/亩', 'CNY 96,000/mu'],
  [6.6, 'wan-m2', '6.6 万㎡', '66,000 m²'],
  [9.97, 'km2', '9.97 平方公里', '9.97 km²'],
  [124.87, 'mu', '124.87 亩', '124.87 mu'],
  [21.8, 'wan-household', '21.8 万户', '218,000 households'],
  [1, 'day', '1 天', '1 day'],
  [198, 'day', '198 天', '198 days'],
  [121, 'working-day', '121 个工作日', '121 working days'],
  [0, 'working-day', '0 个工作日', '0 working days'],
  [1, 'project', '1 个', '1 project'],
  [3, 'batch', '3 批', '3 batches'],
  [1, 'person', '1 人', '1 person'],
  [2_179_716, 'person', '2,179,716 人', '2,179,716 people'],
  [12, 'wan-person', '12 万人', '120,000 people'],
  [435.4, 'wan-kw', '435.4 万千瓦', '4,354 MW'],
  [8041.56, 'wan-kw', '8,041.56 万千瓦', '80.4156 GW'],
  [180, 'yi-kwh', '180 亿千瓦时', '18 TWh'],
  [-3.2, 'percent', '-3.2%', '-3.2%'],
  [1.5, 'percentage-point', '1.5 个百分点', '1.5 percentage points'],
  [4, 'rank', '第 4 位', 'no. 4'],
  [11.4, 'wan-pflops', '11.4 万 PFlops', '114,000 PFlops'],
  [1.25, 'pue', 'PUE 1.25', 'PUE 1.25'],
])('%d %s reads %s and %s', (value, name, zh, en) => {
  expect([quantity(value, name, 'zh'), quantity(value, name, 'en')]).toEqual([zh, en]);
});

describe('every unit', () => {
  it.each(unit.options)('prints its amount in both languages, in English without Chinese: %s', (name) => {
    expect(quantity(7, name, 'zh')).toMatch(/^[^\d]*7(?!\d)/);
    expect(quantity(7, name, 'en')).toMatch(/\d/);
    expect(quantity(7, name, 'en')).not.toMatch(/\p{Script=Han}|undefined|NaN/u);
    expect(quantity(7, name, 'zh')).not.toMatch(/undefined|NaN/);
  });
});

it.each([
  ['about', '约 5 亿元', 'about CNY 500 million'],
  ['over', '超过 5 亿元', 'over CNY 500 million'],
  ['under', '近 5 亿元', 'nearly CNY 500 million'],
  ['at-least', '不低于 5 亿元', 'at least CNY 500 million'],
  ['at-most', '不超过 5 亿元', 'at most CNY 500 million'],
] as const)('"%s" is said before the amount', (qualifier, zh, en) => {
  expect([quantity(5, 'yi-cny', 'zh', qualifier), quantity(5, 'yi-cny', 'en', qualifier)]).toEqual([zh, en]);
});

it.each<[number, number, Unit, string, string]>([
  [180, 240, 'day', '180–240 天', '180–240 days'],
  [120, 150, 'person', '120–150 人', '120–150 people'],
  [5, 25, 'cny-per-m2', '5–25 元/㎡', 'CNY 5–25/m²'],
  [3, 5, 'percent', '3–5%', '3–5%'],
  [0, 1, 'day', '0–1 天', '0–1 day'],
  [1, 2, 'wan-m2', '1–2 万㎡', '10,000–20,000 m²'],
])('a range from %d to %d %s names the unit once', (min, max, name, zh, en) => {
  expect([quantityRange(min, max, name, 'zh'), quantityRange(min, max, name, 'en')]).toEqual([zh, en]);
});

it.each([[1234567, '1,234,567'], [0.0799, '0.0799'], [66000.00000000001, '66,000'], [9.97, '9.97'], [-3, '-3'], [0, '0']])('%d is written %s: as many decimals as the source gave', (value, text) => {
  expect(grouped(value)).toBe(text);
});

describe('an amount in pieces', () => {
  it.each([
    ['9.97 平方公里', '', '9.97', ' 平方公里'],
    ['约 1,100.37 亿元', '约 ', '1,100.37', ' 亿元'],
    ['CNY 110.037 billion', 'CNY ', '110.037', ' billion'],
    ['第 23 位', '第 ', '23', ' 位'],
    ['-3.5%', '', '-3.5%', ''],
    ['8.4–9.7 ℃', '', '8.4–9.7', ' ℃'],
  ])('of "%s" sets the number apart', (text, ...expected) => {
    expect(pieces(text)).toEqual(expected);
    expect(pieces(text).join('')).toBe(text);
  });
});

it.each<[string, number, Unit, 'zh' | 'en', boolean]>([
  ['Projects', 30, 'project', 'en', true],
  ['Batches', 6, 'batch', 'en', true],
  ['Cell makers', 7, 'company', 'en', false],
  ['Area', 2796, 'mu', 'en', false],
  ['项目数', 30, 'project', 'zh', false],
])('"%s" before %d %s in %s says the unit: %s', (name, value, unit, lang, expected) => {
  expect(saysUnit(name, value, unit, lang)).toBe(expected);
});

describe('the unit of a chart', () => {
  it.each<[Unit, number, string, string, string, string]>([
    ['yi-cny', 7969.9, '亿元', '7,969.9', 'CNY billion', '796.99'],
    ['wan-kw', 8041.56, '万千瓦', '8,041.56', 'GW', '80.4156'],
    ['wan-pflops', 10, '万 PFlops', '10', 'PFlops', '100,000'],
    ['day', 277, '天', '277', 'days', '277'],
  ])('%s up to %s is %s and %s, in English %s and %s', (unit, largest, zhName, zh, enName, en) => {
    const [inChinese, inEnglish] = [chartUnit(unit, largest, 'zh'), chartUnit(unit, largest, 'en')];
    expect([inChinese.name, inChinese.print(largest), inEnglish.name, inEnglish.print(largest)]).toEqual([zhName, zh, enName, en]);
  });

  it('is one for all: a small amount is printed in the unit of the largest', () => expect(chartUnit('yi-cny', 7969.9, 'en').print(150.9)).toBe('15.09'));
});
