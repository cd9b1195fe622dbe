import { describe, expect, it } from 'vitest';
import { texts } from '#i18n/index.ts';

/** What is seen: without the marks that only say where a line may break. */
const seen = (text: string): string => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
const [zh, en] = [texts('zh').charts, texts('en').charts];

describe('the title of a chart says what was found', () => {
  it('when power is cheap', () => {
    expect(seen(zh.power.valley('甘肃电网', 'day', ['10:00–16:00'], 6))).toBe('甘肃电网的低谷全在白天：10:00–16:00，一天 6 小时');
    expect(seen(en.power.valley('Yunnan grid', 'both', ['02:00–06:00', '12:00–16:00'], 8))).toBe('In the Yunnan grid the cheap hours fall both by day and by night: 02:00–06:00 and 12:00–16:00, 8 hours a day');
  });

  it('what a higher voltage saves, and names the chart where it saves nothing', () => {
    const grids = [{ name: 'Gansu grid', saved: 0.0264 }, { name: 'Yunnan grid', saved: 0.0563 }];
    expect(en.power.saving('1–10 (20) kV', '110 kV', grids)).toBe('Connecting at 110 kV instead of 1–10 (20) kV takes CNY 0.0264/kWh (Gansu grid) and CNY 0.0563/kWh (Yunnan grid) off the two-part energy charge');
    expect(zh.power.saving('1–10（20）千伏', '110 千伏', [])).toBe('各电压等级的输配电价');
  });

  it('how much of a price is known', () => {
    expect(zh.power.known(5, [{ name: '甘肃电网', known: 2 }])).toBe('到户电价按度计的 5 个部分，甘肃电网查到 2 个');
    expect(en.power.known(5, [{ name: 'Gansu grid', known: 2 }, { name: 'Yunnan grid', known: 1 }])).toBe('Of the 5 parts of a delivered price charged by the kWh, 2 are known for the Gansu grid and 1 is known for the Yunnan grid');
  });

  it('where land was cheapest and dearest, or the one price where there is one place', () => {
    const [low, high] = [{ name: '永昌县', median: 25.2 }, { name: '金昌市本级', median: 39.5 }];
    expect(seen(zh.land.title('金昌市', '2012–2016', low, high))).toBe('2012–2016 年金昌市的成交样本：永昌县中位数最低，25.2 元/㎡；金昌市本级最高，39.5 元/㎡');
    expect(seen(zh.land.title('金昌市', '2012–2016', low, low))).toBe('2012–2016 年永昌县的成交样本：中位数 25.2 元/㎡');
  });
});

it('hours that every grid shares lead the section of the dials, where there are any', () => {
  expect(seen(zh.power.dialLead(['12:00–16:00'], []))).toMatch(/^各电网同为低谷：12:00–16:00。一圈/);
  expect(zh.power.dialLead()).toMatch(/^一圈/);
});
