import type { Qualifier } from '#schemas/facts.ts';
import type { Unit } from '#schemas/units.ts';
import type { Lang } from '#lib/languages.ts';

/** Prints an amount with its unit as readers of a language expect: `quantity(1022.26, 'yi-cny', 'en')` → `CNY 102.226 billion`. */
export const quantity = (value: number, unit: Unit, lang: Lang, qualifier?: Qualifier): string => {
  const text = lang === 'zh' ? CHINESE[unit](grouped(value)) : inEnglish(value, unit);
  return qualifier ? QUALIFIED[lang][qualifier](text) : text;
};

/** From–to: the unit is printed once. */
export const quantityRange = (min: number, max: number, unit: Unit, lang: Lang, qualifier?: Qualifier): string => {
  const [factor] = ENGLISH[unit];
  const scaled = lang === 'zh' ? `${grouped(min)}–${grouped(max)}` : `${grouped(times(min, factor))}–${grouped(times(max, factor))}`;
  const text = lang === 'zh' ? CHINESE[unit](scaled) : ENGLISH[unit][1](scaled, max !== 1);
  return qualifier ? QUALIFIED[lang][qualifier](text) : text;
};

/** A printed amount in pieces, for where the number stands in large and its unit in small: `约 9.97 平方公里` → `['约 ', '9.97', ' 平方公里']`. */
export const pieces = (text: string): readonly [string, string, string] => {
  const [, before = '', number = '', after = ''] = /^([^\d-]*)(-?\d[\d.,–]*%?)?(.*)$/.exec(text) ?? [];
  return [before, number, after];
};

/** Whether a name already says the unit, so that it need not follow the number: `Projects 30`, not `Projects 30 projects`. */
export const saysUnit = (name: string, value: number, unit: Unit, lang: Lang): boolean =>
  lang !== 'zh' && pieces(quantity(value, unit, lang))[2].trim() === name.toLowerCase();

/** One unit for all numbers of a chart, by the largest of them: `chartUnit('yi-cny', 7969.9, 'en')` is named `CNY billion` and prints 4138.41 as `413.841`. */
export const chartUnit = (unit: Unit, largest: number, lang: Lang): { name: string; print: (value: number) => string } => {
  if (lang === 'zh') return { name: CHINESE[unit]('').trim(), print: grouped };
  const [factor, print, style] = ENGLISH[unit];
  const { size, word, print: sized } = magnitude(times(largest, factor), print, style);
  return { name: sized(word.trim(), true).trim(), print: (value) => grouped(times(times(value, factor), 1 / size)) };
};

/** Digits in groups of three, as many decimals as the source gave. */
export const grouped = (value: number): string => NUMBERS.format(value);

/** Made once: a formatter costs a thousand times its use. */
const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** Multiplies without the binary dust: 6.6 × 10,000 is 66,000. */
const times = (value: number, factor: number): number => Number((value * factor).toPrecision(12));

const MAGNITUDES: readonly [number, string][] = [[1e12, ' trillion'], [1e9, ' billion'], [1e6, ' million']];

const inEnglish = (value: number, unit: Unit): string => {
  const [factor, print, style] = ENGLISH[unit];
  const amount = times(value, factor);
  const { size, word, print: sized } = magnitude(amount, print, style);
  return sized(`${grouped(times(amount, 1 / size))}${word}`, amount !== 1);
};

/** Large amounts are told in millions and billions, power from 10,000 MW up in GW. */
const magnitude = (amount: number, print: Print, style: Style | undefined): { size: number; word: string; print: Print } => {
  if (style === 'power' && Math.abs(amount) >= 10_000) return { size: 1000, word: '', print: after('GW') };
  const [size, word] = (style === 'large' && MAGNITUDES.find(([limit]) => Math.abs(amount) >= limit)) || [1, ''];
  return { size, word, print };
};

const QUALIFIED: Record<Lang, Record<Qualifier, (text: string) => string>> = {
  zh: { about: (x) => `约 ${x}`, over: (x) => `超过 ${x}`, under: (x) => `近 ${x}`, 'at-least': (x) => `不低于 ${x}`, 'at-most': (x) => `不超过 ${x}` },
  en: { about: (x) => `about ${x}`, over: (x) => `over ${x}`, under: (x) => `nearly ${x}`, 'at-least': (x) => `at least ${x}`, 'at-most': (x) => `at most ${x}` },
};

type Print = (amount: string, plural: boolean) => string;
type Style = 'large' | 'power';
const after = (word: string): ((amount: string) => string) => (amount) => `${amount} ${word}`;
const closed = (word: string): ((amount: string) => string) => (amount) => `${amount}${word}`;
const counted = (one: string, many = `${one}s`): Print => (amount, plural) => `${amount} ${plural ? many : one}`;
const money = (per = ''): Print => (amount) => `CNY ${amount}${per}`;

const CHINESE: Record<Unit, (amount: string) => string> = {
  cny: after('元'), 'wan-cny': after('万元'), 'yi-cny': after('亿元'), 'wan-yi-cny': after('万亿元'), 'cny-per-year': after('元/年'), 'yi-cny-per-year': after('亿元/年'),
  'cny-per-m2': after('元/㎡'), 'wan-cny-per-mu': after('万元/亩'), 'cny-per-mu': after('元/亩'), 'wan-cny-per-ha': after('万元/公顷'), 'cny-per-kwh': after('元/千瓦时'),
  'cny-per-month': after('元/月'), 'cny-per-hour': after('元/小时'), 'cny-per-kw-year': after('元/千瓦·年'), 'cny-per-rack': after('元/机架'),
  m2: after('㎡'), 'wan-m2': after('万㎡'), ha: after('公顷'), km2: after('平方公里'), 'wan-km2': after('万平方公里'), mu: after('亩'), 'wan-mu': after('万亩'), km: after('公里'),
  m3: after('立方米'), 'wan-m3': after('万立方米'), 'wan-m3-per-year': after('万立方米/年'),
  percent: closed('%'), 'percent-per-year': closed('%/年'), 'percentage-point': after('个百分点'), ratio: (x) => x, times: after('倍'), rank: (x) => `第 ${x} 位`,
  person: after('人'), 'wan-person': after('万人'), 'million-person': after('百万人'), 'wan-person-time': after('万人次'), household: after('户'), 'wan-household': after('万户'),
  company: after('家'), project: after('个'), item: after('项'), count: after('个'), occurrence: after('次'), office: after('个机构'), province: after('个省区市'),
  deal: after('宗'), parcel: after('宗'), batch: after('批'), building: after('栋'), bay: after('间'), train: after('列'), container: after('箱'), head: after('头'), phase: after('期'), post: after('个岗位'), 'wan-post': after('万个岗位'),
  minute: after('分钟'), hour: after('小时'), day: after('天'), 'working-day': after('个工作日'), month: after('个月'), year: after('年'),
  kw: after('千瓦'), 'wan-kw': after('万千瓦'), 'wan-kw-per-year': after('万千瓦/年'), 'yi-kw': after('亿千瓦'), mw: after('兆瓦'), gw: after('吉瓦（GW）'), gwh: after('吉瓦时（GWh）'), 'yi-kwh': after('亿千瓦时'),
  kva: after('千伏安'), kv: after('千伏'), tce: after('吨标准煤'), 'tce-per-wan-cny': after('吨标准煤/万元'),
  t: after('吨'), 'wan-t': after('万吨'), 't-per-year': after('吨/年'), 'wan-t-per-year': after('万吨/年'), 'yi-m3': after('亿立方米'), celsius: after('℃'),
  'wan-pflops': after('万 PFlops'), pflops: after('PFlops'), rack: after('个标准机架'), 'wan-rack': after('万个标准机架'), pue: (x) => `PUE ${x}`,
};

/** Factor to the unit printed in English, how it is printed, and how large amounts are written: in millions and billions, or power in GW. */
const ENGLISH: Record<Unit, readonly [number, Print, Style?]> = {
  cny: [1, money(), 'large'], 'wan-cny': [1e4, money(), 'large'], 'yi-cny': [1e8, money(), 'large'], 'wan-yi-cny': [1e12, money(), 'large'], 'cny-per-year': [1, money(' a year'), 'large'], 'yi-cny-per-year': [1e8, money(' a year'), 'large'],
  'cny-per-m2': [1, money('/m²')], 'wan-cny-per-mu': [1e4, money('/mu')], 'cny-per-mu': [1, money('/mu')], 'wan-cny-per-ha': [1e4, money('/ha'), 'large'], 'cny-per-kwh': [1, money('/kWh')],
  'cny-per-month': [1, money(' a month')], 'cny-per-hour': [1, money(' an hour')], 'cny-per-kw-year': [1, money('/kW a year')], 'cny-per-rack': [1, money(' a rack')],
  m2: [1, after('m²')], 'wan-m2': [1e4, after('m²')], ha: [1, after('ha')], km2: [1, after('km²')], 'wan-km2': [1e4, after('km²')], mu: [1, after('mu')], 'wan-mu': [1e4, after('mu')], km: [1, after('km')],
  m3: [1, after('m³')], 'wan-m3': [1e4, after('m³'), 'large'], 'wan-m3-per-year': [1e4, after('m³ a year'), 'large'],
  percent: [1, closed('%')], 'percent-per-year': [1, closed('% a year')], 'percentage-point': [1, counted('percentage point')], ratio: [1, (x) => x], times: [1, closed('×')], rank: [1, (x) => `no. ${x}`],
  person: [1, counted('person', 'people')], 'wan-person': [1e4, counted('person', 'people'), 'large'], 'million-person': [1e6, counted('person', 'people'), 'large'], 'wan-person-time': [1e4, counted('visit'), 'large'], household: [1, counted('household')], 'wan-household': [1e4, counted('household'), 'large'],
  company: [1, counted('company', 'companies')], project: [1, counted('project')], item: [1, counted('item')], count: [1, (x) => x], occurrence: [1, counted('time')], office: [1, counted('office')], province: [1, counted('province')],
  deal: [1, counted('deal')], parcel: [1, counted('parcel')], batch: [1, counted('batch', 'batches')], building: [1, counted('building')], bay: [1, counted('unit')], train: [1, counted('train')], container: [1, counted('container')], head: [1, counted('head', 'head')], phase: [1, counted('phase')], post: [1, counted('job')], 'wan-post': [1e4, counted('job')],
  minute: [1, counted('minute')], hour: [1, counted('hour')], day: [1, counted('day')], 'working-day': [1, counted('working day')], month: [1, counted('month')], year: [1, counted('year')],
  kw: [1, after('kW')], 'wan-kw': [10, after('MW'), 'power'], 'wan-kw-per-year': [10, after('MW a year')], 'yi-kw': [100, after('GW')], mw: [1, after('MW')], gw: [1, after('GW')], gwh: [1, after('GWh')], 'yi-kwh': [0.1, after('TWh')],
  kva: [1, after('kVA')], kv: [1, after('kV')], tce: [1, after('tce')], 'tce-per-wan-cny': [1, after('tce per CNY 10,000')],
  t: [1, after('t')], 'wan-t': [1e4, after('t'), 'large'], 't-per-year': [1, after('t a year'), 'large'], 'wan-t-per-year': [1e4, after('t a year'), 'large'], 'yi-m3': [1e8, after('m³'), 'large'], celsius: [1, after('°C')],
  'wan-pflops': [1e4, after('PFlops')], pflops: [1, after('PFlops')], rack: [1, counted('rack')], 'wan-rack': [1e4, counted('rack')], pue: [1, (x) => `PUE ${x}`],
};
