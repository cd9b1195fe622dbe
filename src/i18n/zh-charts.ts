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

/** Figures of a period as a title tells them: several where sources differ. */
interface Told {
  readonly period: string;
  readonly amounts: readonly string[];
}

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
  days: {
    parts: '本页各部分', chain: '全链一图',
    chainTitle: ({ all, every, stated, inferred }: { all: number; every: number; stated: number; inferred: number }) => `全链 ${all} 步：${every} 步所有项目都要办，${all - every} 步视项目而定；${stated} 步有法律写明的天数，${inferred} 步的天数只能推断`,
    chainReading: '一格一步，点开看办法。左上角是顺序号，下面是法定天数：“工”是工作日，“日”是法条只写“日”；0 是不另计时，≤ 是按类别最多，横线是没有可以引用的法定天数。有的环节可以并行，两种日子也不同，所以不相加。',
    chainSource: (day: string) => `法定天数核对到 ${day}；步骤名称、找谁、每个天数的来源和说明见下面的“按阶段逐步办”。`,
    every: '所有项目都要办', some: '视项目而定', inferred: '天数只是推断', short: { 'working-day': '工', day: '日' }, steps: (n: number) => `${n} 步`, noDays: '没有可以引用的法定天数',
    title: (before: readonly string[], after: readonly string[], cases: readonly string[]) => [before.length > 0 && `公布的时限从 ${before.join('、')} 天压缩到 ${after.join('、')} 天`, cases.length > 0 && `报道的 ${cases.length} 个项目实际用了 ${cases.join('、')} 天`].filter(Boolean).join('；') || '公布的时限，天',
    reading: (unit: string) => `两栏用同一标尺，单位：${unit}。上栏是当地公布的说法，空心为压缩前，实心为压缩后；下栏是报道中个别项目的真实用时，只是个案，与上栏不相连。`,
    claims: '公布的时限', cases: '真实用时',
    section: '公布的时限与真实用时', list: '全部承诺', toList: (n: number) => `直接看列表（${n} 条）`, head: { what: '说的是什么', days: '天数' },
  },
  // Projects
  projects: {
    overview: '一眼看清', toList: (n: number) => `直接看列表（${n} 个项目）`, list: '全部项目',
    stageTitle: (name: string, n: number, all: number) => `${all} 个项目中，${n} 个处于“${name}”`,
    stageReading: '按最近一次报道的阶段；点一行，列表只留这一阶段。',
    industryTitle: (name: string, n: number) => `${name}最多，${n} 个项目`,
    industryReading: (none: number, ones: number) => `${ones > 0 ? `另有 ${ones} 个产业各有 1 个项目。` : ''}一个项目可以属于几个产业，各计一次；${none} 个项目未归入本站的产业链。点一行，列表只留这个产业。`,
    investmentTitle: ({ all, known, name, amount }: { all: number; known: number; name: string; amount: string }) => `${all} 个项目中 ${known} 个有投资额；单个项目里最大的一笔是${name}，${amount}`,
    investmentReading: (unit: string) => `单位：${unit}。横轴每一格是前一格的 10 倍。批量报道的几个项目合为一个数，与单个项目分开列；规划数用虚线空心，不是已经投入的钱。各数的日期和来源见下面的列表；口径不同，不能相加。`,
    groups: { single: '单个项目', batch: '批量项目' }, plan: '规划数或概算',
    unknown: (n: number) => `另有 ${n} 个项目`, unknownReason: '来源没有写明投资额', each: (n: number) => `逐个列出（${n} 个）`,
  },
  // Series over the years
  series: {
    sources: { label: '来源', inTable: '日期逐条见数据表' },
    name: { funds: '到位资金', 'funds-outside': '省外到位资金', gdp: '地区生产总值', 'new-energy': '新能源装机', compute: '算力规模' },
    line: (name: string, from: Told, to: Told, change: number) => `${name}从 ${from.period}的 ${from.amounts.join('或')}${change > 0 ? '升到' : change < 0 ? '降到' : '到'} ${to.period}的 ${to.amounts.join('或')}`,
    apart: (name: string, from: Told, to: Told) => (from.period === to.period ? `${name}：${to.period} ${to.amounts.join('或')}，各有来源` : `${name}：${from.period} ${from.amounts.join('或')}，${to.period} ${to.amounts.join('或')}`),
    reading: (unit: string, joined: boolean) => `单位：${unit}，从 0 起。${joined ? '只有同一来源、口径相同、前后相连的全年数用线相连，其余单独成点。' : '来源或口径不同，各成一点，不连线。'}`,
    joined: '同一来源的全年数', result: '单独的数', part: '不满一年', plan: '规划、目标或预计',
    caution: '比较时注意：', held: (n: number) => `另有 ${n} 个低可信度的数没有画出，`, heldLink: '见资料来源页',
    short: { about: '约', over: '超', under: '近', 'at-least': '≥', 'at-most': '≤' }, caption: (name: string) => `${name}，按时间`, head: { amount: '数值', source: '日期与来源' },
    compare: '放在一起看', compareTitle: (low: Told & { name: string }, high: Told & { name: string }) => `各市最近公布的全年生产总值，从 ${low.amounts.join('或')}（${low.name}，${low.period}）到 ${high.amounts.join('或')}（${high.name}，${high.period}）`,
    compareReading: (unit: string, from: string, to: string) => `单位：${unit}，从 0 起。每市取本站所见最近一个全年数，年份从 ${from}到 ${to}不等，只能看大致规模，不能排名；预计数、不满一年的数和低可信度的数不取。`,
  },
};
