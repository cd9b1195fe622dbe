import { zhStyle } from './zh-style.ts';

/** The Chinese texts of the sources and of pages of which there is only one. */
export const zhPages = {
  sources: {
    kind: { official: '政府发布', law: '法律文件', press: '新闻报道', reference: '参考资料' }, read: { full: '读过全文', excerpt: '读过摘录', transcription: '他人转录', unknown: '阅读方式未记' },
    publisher: '发布者', published: '日期', number: '文号', link: '原文链接', noLinkReason: '只见到不可靠的副本，不予链接', noDateReason: '页面未显示日期', says: '在本站说明了什么', howRead: '怎么读到的', usedBy: (n: number) => `${n} 处引用`, held: '待核实、暂不列出的说法', heldLead: '这些说法可信度低，没有在页面上当作数字使用；列在这里，供编辑核实。', gaps: '最想补上的缺口', mistakes: '发现错误', mistakesText: '本版尚未设立收件渠道；请以原文为准，并向发布机关核实。', list: '全部来源', title: '标题',
  },
  home: {
    title: '甘肃与曲靖的投资条件，每个数字都有出处', lead: (parks: number, policies: number, steps: number) => `${parks} 个产业园区、${policies} 项政策、${steps} 个审批环节，还有两张电网的电价和历史地价。标明日期与来源，查不到的写明“未公布”。`,
    trust: (sources: number, day: string) => `引用 ${sources} 份公开资料，内容核对到 ${day}。独立整理，不是政府网站。`, trustLink: '怎样核对',
    searchHere: '搜索园区、电价、政策', examples: '试试', exampleQueries: ['庆阳电价', '金昌经济技术开发区', '施工许可证', '德方纳米'],
    map: '园区在哪里',
    questions: '从问题开始', stop: '。',
    chemical: '化工项目能放在哪里？', chemicalAnswer: (n: number, all: number) => `${all} 个园区中的 ${n} 个`, chemicalText: '有化工认定，或含化工片区。其余园区没有查到认定，或不接收化工项目。',
    power: '用电多少钱？', powerText: '这是甘肃 110 千伏两部制的输配电价，只是电价的一部分。', powerOther: (grid: string) => `${grid}同一档为 `, gridNames: { gansu: '甘肃', yunnan: '云南' },
    days: '多久可以开工？', daysText: '庆阳公布的一般类项目落地时限，压缩前与压缩后。报道的实例另列，不与承诺混在一起。', before: '压缩前', after: '压缩后',
    landPrice: '过去的地价是多少？', landText: (place: string, deals: number, years: string) => `${place} ${deals} 宗工业用地成交的中位数（${years}）。不是今天的价格。`,
    policy: '哪些政策适合我？', policyAnswer: (n: number) => `${n} 项现在可用`, policyText: (day: string) => `按 ${day}的状态计算。先选一个主题，再按地区和级别筛选。`,
    figures: '关键数字', figuresLead: '各地口径和年份不同，不能互相比较。',
    glance: '五地一览', glanceCaption: '一个省和四个城市，逐列同一口径；年份不同的标在数字下面，没有公布的如实写明。甘肃省的园区和项目包括三个城市的。', landByCity: '各市分别列出', noDays: '未见公布的落地时限', noDeals: '未见园区的历史成交',
    head: { region: '地区', gdp: '生产总值', parks: '园区', projects: '项目', tariff: '110 千伏两部制输配电价', land: '工业地价中位数', days: '落地时限', industries: '主导产业' },
    recent: (year: string) => `${year} 年的变化`, recentLead: '今年开始、停止或到期的法律、政策和电价。', change: { begins: '开始施行', issued: '发布', 'stops-in-part': '部分停止', ends: '到期', price: '电价' },
  },
  search: {
    title: '搜索', label: '搜索词', submit: '搜索', loading: '正在搜索……', none: (query: string) => `没有找到与“${query}”相符的页面`, noneHint: '换一个更短的词试试；也可以直接翻目录。', error: '搜索没能载入', errorHint: '网络可能断开了。再试一次，或者直接翻目录。', again: '再试一次', toIndex: '翻看全部页面', results: (n: number, query: string) => `“${query}”：${n} 个结果`, index: '全部页面', noScript: '未启用脚本时无法搜索，请使用下面的目录。', start: '输入地名、园区、电价、文号或问题。', pages: '总览页',
  },
  style: zhStyle,
  notFound: { title: '没有这一页', text: '地址可能写错了，或者页面已经移走。', search: '搜索要找的内容', ways: '或者从这里进入', below: '中文说明见下方' },
  about: {
    styleLink: '看全部组件（资料为编造）',
    what: '这是什么', whatText: '投资图谱把甘肃、庆阳、金昌、酒泉和云南曲靖的公开投资资料整理在一起：园区、土地、电价、政策、审批流程、项目与承诺。每个数字都带数值、单位、日期和来源。', who: '谁在做', whoText: '本站由独立团队根据公开资料整理，不代表任何政府部门，不使用政府标志，不收集个人信息，不加载第三方内容。',
    how: '怎样核对', howItems: ['每条事实都对应一份来源，并记录是读了全文、摘录还是他人转录。', '可信度高的直接列出，中等的标“据报道”，低的只列在资料来源页。', '没有查到的写“未公布”并说明原因，不用 0，不估算。', '同一件事有几个说法时，按日期并列，不取平均。', '规划、目标和预计单独标明，不当作结果。', '政策状态按页面生成日期计算，过期和停止的照样列出。'],
    limits: '局限', limitsText: '历史成交只是登记数据的不完整样本；多数园区坐标只精确到县区；到户电价、现行地价和水气价格没有公开来源。', licences: '许可', licencesText: '本站文字与数据采用 CC BY 4.0，代码采用 MIT。地图上的地名坐标 © GeoNames（CC BY 4.0），水系来自 GSHHG/WDBII（LGPL-3.0），机场来自 OurAirports（公有领域），通道为示意直线；省界轮廓（DCW，LGPL-3.0）只用于检查坐标，不绘制。', counts: '目前收录', countItems: (n: { parks: number; policies: number; steps: number; projects: number; sources: number }) => `${n.parks} 个园区、${n.policies} 项政策、${n.steps} 个审批环节、${n.projects} 个项目、${n.sources} 份来源。`,
  },
  accessibility: {
    text: '本站按 WCAG 2.2 AA 级制作，并在每次发布前对每类页面做自动检查（axe）。',
    items: ['不启用脚本也能读到全部内容；脚本只用于筛选和搜索。', '全站可用键盘操作，焦点始终可见，每页首个链接可跳到正文。', '颜色不是唯一的信息载体，状态都有文字。', '支持浅色与深色、放大 200%、减少动态效果和高对比模式。', '英文页面中仍为中文的文字标注了语言，读屏软件会切换发音。'],
    known: '已知不足', knownItems: ['来源标题和部分文件名只有中文。', '自动检查不能代替使用者的体验；尚未请读屏软件用户试用。'], report: '遇到障碍', reportText: '本版尚未设立收件渠道。',
  },
};
