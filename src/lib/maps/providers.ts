import type { Site } from '#schemas/site.ts';

type Provider = Site['map']['provider'];

/** The tiles of a provider, as the live map asks for them. */
export interface Tiles {
  /** Lowest first, with `{z}`, `{x}`, `{y}` and perhaps `{s}`. */
  readonly urls: readonly string[];
  readonly servers: readonly string[];
  readonly datum: 'wgs84' | 'gcj02' | 'bd09';
  readonly maxZoom: number;
}

const TIANDITU = (layer: string, key: string): string =>
  `https://t{s}.tianditu.gov.cn/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${encodeURIComponent(key)}`;
const AMAP = 'https://webrd0{s}.is.autonavi.com/appmaptile?lang=zh_cn&size=1&scale=1&style=8&x={x}&y={y}&z={z}';

/** What the live map asks of whom; nothing of nobody unless the site names a provider. */
export const tilesOf = (provider: Provider): Tiles | undefined => {
  switch (provider.kind) {
    case 'none': return undefined;
    case 'tianditu': return { urls: ['vec', 'cva'].map((layer) => TIANDITU(layer, provider.key)), servers: ['0', '1', '2', '3', '4', '5', '6', '7'], datum: 'wgs84', maxZoom: 18 };
    case 'amap': return { urls: [AMAP], servers: ['1', '2', '3', '4'], datum: 'gcj02', maxZoom: 18 };
    case 'osm': return { urls: ['https://tile.openstreetmap.org/{z}/{x}/{y}.png'], servers: [], datum: 'wgs84', maxZoom: 19 };
    case 'custom': return { urls: [provider.url], servers: [], datum: provider.datum, maxZoom: 18 };
  }
};

/** The `img-src` of a content policy under which the maps work: this site, and whoever serves the tiles. */
export const imageSources = (provider: Provider): readonly string[] => {
  const { urls = [], servers = [] } = tilesOf(provider) ?? {};
  const origins = urls.flatMap((url) => (url.includes('{s}') ? servers.map((server) => url.replace('{s}', server)) : [url])).map((url) => new URL(url).origin);
  return ["'self'", 'data:', ...new Set(origins)];
};
