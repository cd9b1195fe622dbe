import type { Site } from '#schemas/site.ts';

type Provider = Site['map']['provider'];

/** Whose tiles they are, with their review number. */
const names = (provider: Provider, lang: 'zh' | 'en'): string => {
  switch (provider.kind) {
    case 'none': return '';
    case 'osm': return `© OpenStreetMap contributors${provider.reviewNumber ? ` · ${provider.reviewNumber}` : ''}`;
    case 'tianditu': return `© ${lang === 'zh' ? '' : 'Tianditu '}天地图 · ${provider.reviewNumber}`;
    case 'amap': return `© ${lang === 'zh' ? '' : 'AMap '}高德地图 · ${provider.reviewNumber}`;
    case 'custom': return `${provider.attribution[lang]} · ${provider.reviewNumber}`;
  }
};

/** The words on and around the maps. */
export const zhMaps = {
  sketch: '位置示意图',
  title: { province: (name: string) => `${name}：产业园区的位置`, region: (name: string) => `${name}在地图上`, park: (name: string) => `${name}在地图上` },
  describes: { parks: (list: readonly { name: string; count: number }[]) => `图中标出 ${list.map(({ name, count }) => ` ${name} ${count} 个`).join('、')}园区，以及城市、河流、民用机场和交通通道。`, ground: '图中标出城市、河流、民用机场和交通通道。', park: (place: string) => `园区标在${place}，周围是邻近的城市、河流、民用机场和交通通道。` },
  here: '本园区', exit: (name: string) => `往${name}`, km: (n: number) => `${n} 公里`, north: '北',
  legend: { label: '图例', site: '园区，实测点', town: '园区，只到镇', county: '园区，只到县区', city: '城市、县城', airport: '民用机场', rail: '铁路通道', road: '高速公路通道', water: '河流' },
  precision: { site: (place: string) => `园区实测点：${place}`, town: (place: string) => `镇级精度：标的是${place}，不是园区大门`, county: (place: string) => `县级精度：标的是${place}，代表所在县区，不是园区大门` }, somewhere: '所在县区的中心',
  exactness: { site: '实测点', town: '镇级', county: '县级' },
  shown: (shown: number, county: number, missing: number) => `${shown} 个园区${county > 0 ? `，${county === shown ? '都' : `其中 ${county} 个`}只精确到县区中心，不是园区大门` : ''}${missing > 0 ? `；另有 ${missing} 个没有公布位置` : ''}。`,
  spread: '相邻的园区并列排开，细线连到原位。',
  undrawn: (names: readonly string[]) => `${names.join('、')}没有可引用的县城坐标，图上没有标出。`,
  credit: '地名坐标 © GeoNames（CC BY 4.0） · 水系 GSHHG/WDBII · 机场 OurAirports · 通道为示意直线',
  live: {
    zoomIn: '放大', zoomOut: '缩小', fit: '显示全部', full: '全屏', leave: '退出全屏', close: '关闭', fingers: '用两个手指移动地图',
    pin: '园区 {name}，{precision}', site: '实测点', town: '镇级精度', county: '县级精度', cluster: '{n} 个园区：{names}', listed: '同一位置的 {n} 个园区',
  },
  shortCredit: (provider: Provider, review: string | undefined, lang: 'zh' | 'en') => `${provider.kind === 'none' ? '© GeoNames · GSHHG · OurAirports' : names(provider, lang)}${review ? ` · 审图号：${review}` : ''}`,
  tiles: (provider: Provider, lang: 'zh' | 'en') => (provider.kind === 'none' ? '' : ` · 可移动地图的底图 ${names(provider, lang)}`),
  review: (number: string) => `审图号：${number}`,
  table: { caption: (place: string) => `${place}图中的园区`, number: '号', park: '园区', point: '图上的点', reason: '与这条链的关系' },
  chain: { own: '产业园区', projects: (n: number) => `${n} 个项目` },
  noPosition: '没有找到可信的坐标，不以城市中心代替',
  distance: { brackets: (text: string) => `（${text}）`, line: (place: string) => `到${place}直线`, from: (place: string) => `从${place}量起`, airport: '最近的机场', city: '所在城市', corridor: '最近的通道节点', to: (place: string) => `到${place}`, centre: (place: string) => `到${place}市区`, stop: (place: string, lines: readonly string[]) => `到${place}（${lines.join('、')}）` },
  derived: '由两点坐标算出的大圆直线距离',
  method: '都是大圆直线距离，由坐标算出，不是公路里程。机场限于本站名单；通道节点是市县中心，不是车站或高速出入口。',
  samePoint: '园区位置只精确到这一点，算不出距离',
  directions: { label: '用地图打开', amap: '高德地图', geo: '手机上的地图', opens: (place: string) => `打开的是${place}，不是园区大门。` },
};
