/** The Chinese texts of notice sheets and of the pages that show them. */
export const zhSheets = {
  label: '办事一次性告知单', chainLabel: '办事流程告知单', addressLabel: '网页版', between: '；',
  disclaimer: '本单依据公开资料独立整理，不是政府文件；一切以法律原文和主管部门答复为准。',
  checked: (day: string) => `资料核对日期：${day}`,
  place: (order: number, all: number) => `全链第 ${order} 步，共 ${all} 步`,
  parts: { before: '先办完什么，为什么', after: '接着办什么', beside: '能不能并行', observed: '实际用时（个案，不是时限）', rules: '其他规定', advice: '怎么办' },
  notLicence: '这一步不是行政许可，《行政许可法》的一般规则不适用；所见来源没有另外写明',
  gaps: {
    window: '所见来源没有写明受理窗口', conditions: '所见来源没有逐条列出申请条件', quantity: '所见来源没有写明有没有数量限制', forms: '所见来源没有写明每份材料的形式、份数、原件或复印件',
    missingPapers: '所见来源没有说明哪些材料可以后补', process: '所见来源没有写明这一步的内部流程', special: '所见来源没有写明听证、现场核查、专家评审等环节', promised: '所见来源没有这一步的承诺时限', place: '所见来源没有可以引用的窗口地址和办公时间',
    online: '所见来源没有写明到现场的次数和网办入口', sample: '所见来源没有结果样本', validity: '所见来源没有写明有效期', consultation: '所见来源没有可以引用的公开电话，本站不登个人电话', complaint: '所见来源没有可以引用的投诉电话或网址', faq: '所见来源没有示范文本和空白表格', version: '本站没有为单页编版本号，下次核对日期未定',
  },
  licenceLaw: '《行政许可法》', serviceLaw: '《优化营商环境条例》',
  asked: (article: string) => `《行政许可法》${article}要求公示`, excluded: (kind: string) => `不办这一步：${kind}`, docsBasis: (basis: string) => `材料清单依据：${basis}`,
  stageNote: '所在阶段', typeNote: (kind: string) => `类型：${kind}`, extension: '可再延长', observedHead: ['地区', '用时', '说的是什么', '日期'], observedCaption: (step: string) => `${step}：报道的用时`, validity: '有效期', resultNote: '办成得到', parallelReason: '依据',
  lastChecked: (day: string) => day, lastCheckedNote: '法律与资料核对到这一天', inForceNote: '各条法律的日期见文末来源',
  files: '带走：', file: (form: string, size: string) => `${form}（${size} KB）`, printHint: '打印本页就是这张单子', mistake: '报告错误',
  groups: { before: '办之前要知道', handling: '办的时候', outcome: '办完以后', law: '依据与其他规定', order: '前后是哪一步', version: '核对日期', claims: '公布的时限与真实用时', bring: '带什么、得到什么' },
  directories: { institutions: '办理机关', documents: '材料目录', norms: '法律依据目录', lead: { institutions: '按角色列出各环节的办理机关，以及找它办哪些环节；不登个人姓名和电话。', documents: '各环节要的材料，以及哪些环节要它；形式、份数所见来源没有写明。', norms: '各环节依据的法律、法规和文件，按法列出条款和用到它的环节。' }, steps: '用到它的环节', count: (n: number) => `${n} 项`, article: '条款', name: '名称', chains: '四类常见项目的告知单' },
  chain: {
    title: (name: string) => name, parts: { kinds: '适用什么项目', summary: '一共多少', steps: '按阶段逐步办', limits: '法定时限', institutions: '找哪些机关', results: '办成得到', documents: '要带的材料', fees: '费用', claims: '公布的时限与真实用时', norms: '法律依据', version: '核对日期' },
    steps: (all: number, required: number, conditional: number) => `${all} 步：所有项目都要办的 ${required} 步，因项目而异的 ${conditional} 步`, counts: { institutions: (n: number) => `${n} 个办理机关（按角色计）`, results: (n: number) => `${n} 项办理结果`, documents: (n: number) => `${n} 份材料（各步重复的分别计）`, norms: (n: number) => `${n} 部法律法规和文件` },
    eia: { report: '环评按报告书计', form: '环评按报告表计', register: '环评按登记表计' },
    limitsCaption: (name: string) => `${name}：各步的法定时限`, limitsHead: ['步骤', '法定时限', '日的种类'], dayType: { 'working-day': '工作日', day: '法条只写“日”' }, noSum: '各步可以并行，天数种类也不同，因此不相加。',
    free: (n: number) => `不收费：${n} 步`, unknownFee: (n: number) => `费用未公布：${n} 步`, knownFee: (n: number) => `有收费金额：${n} 步`, noTotal: '有未公布的费用，因此不给合计。', claimsNote: '公布的时限是当地的说法，真实用时是个案；与法定时限互不替代。',
    from: (steps: string) => `用于：${steps}`,
  },
};
