type Named = Readonly<Record<string, string>>;

const colours: Named = {
  ground: '纸：整页的底', surface: '面：卡片、表格、输入框', sunken: '凹：表头、页脚', water: '水：地图上的河湖', ink: '墨：正文', muted: '次要文字', azurite: '石青：链接、按钮、焦点', 'azurite-deep': '深石青：大号数字、悬停', malachite: '石绿：有效、已核对', ochre: '赭石：需要留意', cinnabar: '朱砂：失效、出错',
  line: '细线', 'line-strong': '控件的边线', 'wash-azurite': '徽章底色（石青）', 'wash-malachite': '徽章底色（石绿）', 'wash-ochre': '徽章底色（赭石）', 'wash-cinnabar': '徽章底色（朱砂）', 'on-azurite': '石青上的文字',
  mark: '图形：实测值', 'mark-other': '图形：对照值', 'mark-third': '图形：第三组', 'mark-quiet': '图形：背景', 'mark-soft': '图形：淡区，旁边必有文字', grid: '图形：刻度线',
};
const limits: Named = { filing: '法律写明', approval: '按类别不同', permit: '推断', supply: '没有找到' };

/** The Chinese texts of the page that shows every component. */
export const zhStyle = {
  title: '样式与组件', lead: '本站的颜色、字号、组件，以及它们的每一种状态，集中在一页上。',
  madeUp: '本页的资料全是编造的', madeUpText: '这里的地名、数字、政策、来源都是为展示组件而编的，没有一条是真的，请勿引用。带名称的链接不通往真实页面。',
  parts: { colours: '颜色', sizes: '字号与间距', controls: '控件', states: '状态', badges: '徽章', facts: '事实', units: '单位', maps: '地图', charts: '图表', tables: '表格', cards: '卡片', lists: '列表与筛选', records: '条目', steps: '办事环节', plans: '办事计划', frame: '页面框架', 'sources-days': '来源与日期' },
  coloursLead: '取自敦煌壁画的矿物颜料。左半为浅色，右半为深色；比值是它在所有用到的底色上的最低对比度。', contrast: (ratio: string) => `${ratio} : 1`, scheme: { light: '浅', dark: '深' }, colours,
  pairs: (n: number) => `实际使用的 ${n} 组搭配与对比度`, pairsCaption: '对比度按 WCAG 2.2 计算；文字不低于 4.5，边线与图形不低于 3。', front: '前景', back: '背景', least: '至少', sample: '字',
  typeSample: '庆阳的风，金昌的铜', face: { serif: '标题', sans: '正文' }, bigNumber: '大号数字',
  focus: '键盘焦点', largeText: '大字版开关', searchSample: '搜索框示例',
  statesLead: '虚线总是表示“这里没有”：没有公布、没有结果、还没有成为事实。',
  states: { unknown: '没有公布：附原因，或在表格里只留标记', heldBack: '只有低可信度的说法', doubtful: '据报道、数据较旧、已过期', empty: '尚无内容', none: '筛选后没有结果', live: '搜索，可以试用', notFound: '地址不存在' },
  searchStates: { answer: '有数字可以直接回答', start: '还没有搜索', loading: '正在搜索', results: '有结果', none: '没有结果', error: '出错' },
  excerpt: ['甘肃、云南两张电网的输配', '电价', '、分时时段、线损与附加。'],
  badgesLead: '实心是现状，空心是旧况，虚线是尚未成真或不清楚；颜色只重复文字已经说过的话。',
  tones: { neutral: '中性', good: '良好', care: '留意', bad: '失效', info: '信息' }, shapes: { filled: '实心', outline: '空心', dashed: '虚线' },
  factsLead: '每条事实的名称写明它展示的是哪一种。', everyFact: '每一种事实', commonDay: '日期与来源相同，只写一次',
  chartsLead: '实心是实测，空心虚边是规划，虚框是未知；不靠颜色也能分清。',
  marks: { 'mark-a': '实测值', 'mark-b': '对照值', 'mark-c': '第三组', 'mark-quiet': '背景', 'mark-soft': '淡区', 'mark-plan': '规划', 'mark-unknown': '未知' }, markShapes: { dot: '圆点', bar: '条', ring: '圆环', diamond: '菱形' },
  chartTitle: '图的标题用一句话说出发现', chartReading: '怎么读：横轴是编造的数值，没有单位', chartSource: '来源写在图的下面。', mark: '图形', value: '数值',
  narrow: '选两个条件，看没有结果时的样子', withFigure: '带投资额', known: ['资料齐全', '资料不全'], beside: '正文旁的事实', besideText: '正文在左，最常被查的几条事实在右；手机上先后排列。', limits,
  frameLead: '页头、页脚、面包屑和“回到顶部”也框着本页。', breadcrumbs: '面包屑示例', jumpList: '本页跳转示例',
};
