type Named = Readonly<Record<string, string>>;

const kinds: Named = { park: '园区', page: '专题页', electricity: '电价', policy: '政策', procedure: '办事环节', project: '项目', promise: '服务承诺', opportunity: '招商机会', industry: '产业', region: '地区' };
const topics: Named = { electricity: '电价', land: '土地', 'land-price': '地价', tax: '税收', cit: '企业所得税', 'foreign-investment': '外商投资', 'business-environment': '营商环境', 'data-computing': '算力与数据', 'battery-materials': '电池材料', 'silicon-photovoltaics': '硅光伏', 'fine-chemicals': '化工', 'new-energy-power': '新能源', agency: '代办帮办', talent: '人才', finance: '金融' };
const statuses: Named = { 'in-force': '有效', reported: '仅见报道', unknown: '状态不明', expired: '已失效', superseded: '已被取代', 'partly-expired': '部分到期', 'partly-suspended': '部分停止', suspended: '停止执行' };

/** The Chinese texts of the search. */
export const zhSearch = {
  kinds, topics, statuses,
  all: '全部', year: '年份',
  reading: (words: string) => `按 ${words} 搜索`,
  relaxed: '没有页面与全部词语相符，下面是相近的结果。',
  elsewhere: '在英文页面中搜索',
  found: (n: number) => `${n} 个结果`,
  suggestions: '搜索建议', close: '关闭', failed: '搜索没能载入，按回车查看全部页面', none: '没有相符的页面，按回车查看全部页面',
};
