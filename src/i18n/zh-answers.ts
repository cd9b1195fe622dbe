type Words = Readonly<Record<string, readonly string[]>>;

/** How long approval takes in all, said in many ways; `化工` before it asks for chemical projects. */
const approval = ['审批', '落地', '办理', '办手续'].flatMap((what) => ['几天', '多少天', '多久', '要多久', '要几天', '多长时间', '时限', '时间', '天数', '周期'].map((asked) => `${what}${asked}`));

/** How Chinese readers ask for a figure. */
const words: Words = {
  power: ['到户电价', '输配电价', '工业电价', '工商业电价', '工业用电价格', '用电价格', '电价', '电费', '电费价格', '用电成本'],
  land: ['工业用地价格', '工业用地地价', '工业用地单价', '土地价格', '用地价格', '工业地价', '地价', '土地出让金', '出让金', '土地起始价', '起始价', '土地单价'],
  water: ['工业水价', '水价', '水费', '用水价格', '自来水价格'], gas: ['天然气价格', '天然气价', '工业气价', '气价', '燃气价格', '用气价格', '燃气费'],
  freight: ['货运价格', '运价', '运费', '货运价'], rent: ['租厂房', '租标准厂房', '厂房出租', '厂房租赁', '租金', '标准厂房租金', '厂房租金', '标准厂房价格'],
  wage: ['最低工资标准', '最低工资', '最低月工资'],
  limit: ['办理时限', '法定时限', '审批时限', '办理时间', '审批时间', '多少个工作日', '多少工作日', '几个工作日', '多少天', '几天', '多久', '多长时间', '时限', '期限'],
  promise: ['承诺时限', '时限承诺', '承诺几天', '承诺多少天', '承诺天数', '一窗时限', '一窗受理时限', '一窗几天', '一窗多久', ...['', '项目'].flatMap((what) => approval.map((asked) => `${what}${asked}`))],
  'promise-chemical': ['化工', '化工项目', '化工类项目'].flatMap((what) => [...approval, '时限', '几天', '多少天', '多久'].map((asked) => `${what}${asked}`)),
  papers: ['一书两证', '一书两证几天', '一书两证多久', '拿证几天', '拿证多久', '拿证要几天', '取证时间'],
  area: ['规划面积', '面积'], gdp: ['地区生产总值', '生产总值', 'gdp'], population: ['常住人口', '总人口', '人口'],
};

/** The Chinese texts of the answers in figures. */
export const zhAnswers = {
  words,
  fillers: ['多少钱一度', '一度电', '一亩', '每亩', '每度', '一平米', '多少钱', '是多少', '有多大', '多大', '多少', '什么价', '几块', '现在', '最新', '目前', '今年', '现行', '当前', '标准', '工业', '企业', '工厂', '请问', '查询', '大概', '需要', '办理', '办好', '办下来', '下来', '审批', '拿到', '的', '是', '吗', '呢', '要', '办', '批', '市', '一下'] as readonly string[],
  title: { land: (place: string) => `${place}工业用地价格`, water: '工业水价', gas: '工业气价', freight: '货运价格', rent: '标准厂房租金', wage: (place: string) => `${place}最低工资`, limit: (step: string) => `${step}：法定时限`, promise: (place: string) => `${place}：公布的审批用时`, of: (place: string, label: string) => `${place}：${label}` },
  medians: (years: string, deals: string) => `县区成交单价中位数（${years} 年，${deals} 宗）`, median: (years: string, deals: string) => `成交单价中位数（${years} 年，${deals} 宗）`, range: '成交单价区间',
  landNote: '历史成交的不完整样本，不代表今天的价格。', current: '现行基准地价与在售地块', pricesApart: '输配电价只是电价的一部分，不是到户电价。', lowest: '全国第一档最低值（下限推断）', now: '现行标准', tier: (name: string) => `${name}，每月`, limit: '法定时限', national: '法律规定的期限，全国相同；各地的承诺可能更短。',
  part: (label: string, name: string) => `${label}（${name}）`, promiseNote: '当地公布的说法和个别实例，不是法定时限。', promised: '承诺的天数',
  heading: '直接回答', source: '来源', more: (page: string) => `详见${page}`,
};
