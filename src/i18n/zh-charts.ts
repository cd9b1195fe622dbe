import { clockTimesText } from './clock-times.ts';

type HalfOfDay = 'day' | 'night' | 'both';

/** A place by name with its median price in yuan per m². */
interface MedianAt {
  readonly name: string;
  readonly median: number;
}

/** Kept on one line with its number. */
const PER_M2 = '\u00a0元/\u2060㎡';

const HALVES: Record<HalfOfDay, string> = { day: '全在白天', night: '全在夜间', both: '分在夜间和白天' };

/** The words on charts; titles say what was found, worked out from the numbers they are given. */
export const zhCharts = {
  table: '数据表',
  // Power
  power: {
    short: { gansu: '甘肃', yunnan: '云南' },
    valley: (grid: string, half: HalfOfDay, times: readonly string[], hours: number) => `${grid}的低谷${HALVES[half]}：${clockTimesText(times, 'zh')}，一天 ${hours} 小时`, noValley: (grid: string) => `${grid}一天的分时时段`,
    dialLead: (valley: readonly string[] = [], peak: readonly string[] = []) => [valley.length > 0 ? `各电网同为低谷：${clockTimesText(valley, 'zh')}。` : '', peak.length > 0 ? `同为高峰：${clockTimesText(peak, 'zh')}。` : '', '一圈 24 小时，零点在上，顺时针走。环越往外，用电越贵；只分高峰、平段、低谷三级，不表示差价多少。'].join(''), more: (grid: string) => `${grid}分时规定全文`,
    saving: (from: string, to: string, grids: readonly { name: string; saved: number }[]) => (grids.length > 0 ? `两部制电量电价从 ${from}到 ${to}，${grids.map(({ name, saved }) => `${name}每千瓦时低 ${saved} 元`).join('，')}` : '各电压等级的输配电价'),
    tariffReading: '元/千瓦时，从 0 起，各行同一标尺。两部制另按月收需量或容量电费，单价未公布，所以菱形只是其中的一部分。', twoPart: '两部制电量电价', notOffered: { 'single-part': '不设单一制', 'two-part': '不设两部制' },
    known: (parts: number, grids: readonly { name: string; known: number }[]) => `到户电价按度计的 ${parts} 个部分，${grids.map(({ name, known }) => `${name}查到 ${known} 个`).join('，')}`,
    knownReading: '以 110 千伏两部制为例。实心块按元/千瓦时的大小画，各电网同一比例；虚线空框没有公布数值，大小没有含义，所以不给合计。',
  },
  // Land
  land: {
    title: (region: string, years: string, low: MedianAt, high: MedianAt) => (low.name === high.name ? `${years} 年${low.name}的成交样本：中位数 ${low.median}${PER_M2}` : `${years} 年${region}的成交样本：${low.name}中位数最低，${low.median}${PER_M2}；${high.name}最高，${high.median}${PER_M2}`),
    overview: (years: string, low: MedianAt, high: MedianAt, times: number) => `${years} 年的成交样本：县区中位数从${low.name}的 ${low.median}${PER_M2}到${high.name}的 ${high.median}${PER_M2}，后者是前者的 ${times} 倍`,
    reading: '不完整的历史样本，不是今天的价格。价格从 0 起；一地有几个时段的，画最长的一段。',
    overviewReading: '每地一行，圆点是各县区的中位数，各行同一标尺，元/㎡，从 0 起。不完整的历史样本，不是今天的价格；逐地数据见下面的“历史成交”。', range: '最低到最高单价', county: '县区中位数', park: '园区中位数',
    own: { park: '本园区', county: '所在县区' }, latest: (day: string) => `最近一宗 ${day}`, toRegion: (region: string) => `${region}概况`,
  },
  // Days and the chain of permits
  days: {},
  // Projects
  projects: {},
  // Series over the years
  series: {},
};
