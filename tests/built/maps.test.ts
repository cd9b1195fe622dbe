import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/commands/content-folder.ts';
import { ofProvince } from '../../src/lib/gazetteer.ts';
import { original } from '../commands/content-copy.ts';
import { dist, pageAt, pages } from './pages.ts';

const { content } = readContent(original);
const SVG = /<svg[^>]*data-map="([^"]*)"[\s\S]*?<\/svg>/g;
const maps = pages.flatMap((page) => [...page.html.matchAll(SVG)].map(([svg, id = '']) => ({ page, id, svg })));
const items = (html: string): string[] => [...html.matchAll(/data-item="([^"]*)"/g)].map(([, item = '']) => item);
const placed = content.parks.filter(({ position }) => position);

describe('maps', () => {
  it('stand on the pages of parks, regions, industries and on the list of parks, in both languages', () => {
    const shown = new Set(maps.map(({ page, id }) => `${page.path} ${id}`));
    const wanted = ['', '/en'].flatMap((prefix) => [
      ...placed.map(({ id, region }) => `${prefix}/parks/${region}/${id}/ ${id}`),
      ...content.regions.map(({ id }) => `${prefix}/regions/${id}/ ${id}`),
      ...['gansu', 'yunnan'].map((province) => `${prefix}/parks/ ${province}`),
      `${prefix}/industries/battery-materials/ gansu`,
      `${prefix}/industries/battery-materials/ yunnan`,
    ]);
    expect(placed.length).toBeGreaterThan(20);
    expect(wanted.filter((one) => !shown.has(one))).toEqual([]);
  });

  it('are none where nobody has published a position, and the page says why', () => {
    const lost = content.parks.filter(({ position }) => !position).map(({ id, region }) => pageAt(`/parks/${region}/${id}/`));
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.filter((page) => page?.html.includes('data-map=') || !page?.missing.some(({ reason }) => reason.includes('坐标'))).map((page) => page?.path)).toEqual([]);
  });

  it('have a name, a description and a caption with what they are and whose data they show', () => {
    expect(maps.length).toBeGreaterThan(80);
    const silent = maps.filter(({ svg, page }) => {
      const { document } = parseHTML(svg);
      const label = document.querySelector('svg')?.getAttribute('aria-labelledby');
      return document.querySelector('svg')?.getAttribute('role') !== 'img' || !document.querySelector(`title#${label}`)?.textContent || !document.querySelector('desc')?.textContent || !/GeoNames[^<]*GSHHG/.test(page.html) || !/位置示意图|Sketch of position/.test(page.html);
    });
    expect(silent.map(({ page, id }) => `${page.path} ${id}`)).toEqual([]);
  });

  it('weigh at most 4 KB as sent for a park and 8 KB for a province or region', () => {
    const heavy = maps.map(({ page, id, svg }) => ({ at: `${page.path} ${id}`, size: gzipSync(svg).length, most: (page.atlasId.startsWith('park/') ? 4 : 8) * 1024 })).filter(({ size, most }) => size > most);
    expect(heavy).toEqual([]);
  });

  it('mark each park of the table beside them, under the same name', () => {
    const beside = maps.filter(({ page }) => /^(?:region|industry)\//.test(page.atlasId));
    expect(beside.length).toBeGreaterThan(20);
    const wrong = beside.filter(({ page, svg }) => {
      const rows = new Set([...page.html.matchAll(/<table class="map-table[\s\S]*?<\/table>/g)].flatMap(([table]) => items(table)));
      return items(svg).some((item) => !rows.has(item)) || new Set(items(svg)).size !== items(svg).length;
    });
    expect(wrong.map(({ page, id }) => `${page.path} ${id}`)).toEqual([]);
  });

  it('never show Gansu and Qujing in one picture', () => {
    const south = new Set(content.parks.filter(({ region }) => region === 'qujing').map(({ id }) => `park/${id}`));
    expect(south.size).toBeGreaterThan(4);
    expect(maps.filter(({ svg }) => { const marks = items(svg); return marks.some((item) => south.has(item)) && marks.some((item) => !south.has(item)); }).map(({ page }) => page.path)).toEqual([]);
  });

  it('draw no boundary', () => {
    expect(maps.filter(({ svg }) => svg.includes('class="boundary"')).map(({ page }) => page.path)).toEqual([]);
  });
});

describe('the page of a park', () => {
  it('says how exact its position is, and leads to other maps', () => {
    const wrong = placed.filter(({ id, region, position }) => {
      const html = pageAt(`/parks/${region}/${id}/`)?.html ?? '';
      return !html.includes(position?.precision === 'county' ? '县级精度：' : '不是园区大门') || !html.includes(`position=${position?.lng},${position?.lat}&amp;name=`) || !html.includes(`geo:${position?.lat},${position?.lng}"`);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('shows its distances as derived figures, or why there is none', () => {
    const page = pageAt('/parks/qingyang/zhengning-zhoujia-industrial-zone/');
    const derived = page?.figures.filter((figure) => figure['data-unit'] === 'km' && figure['data-derived']?.includes('大圆')).map(({ value }) => value);
    expect(derived).toEqual(['78', '78', '70']);
    expect(pageAt('/parks/jinchang/jinchang-etdz/')?.missing.filter(({ reason }) => reason.includes('算不出距离'))).toHaveLength(2);
  });
});

it.each([['gansu'], ['yunnan']])('the base data of %s weighs at most 14 KB as sent', (province) => {
  const bare = (list: readonly object[]) => list.map((entry) => ({ ...entry, file: undefined }));
  const data = [bare(ofProvince(province, content.places)), bare(content.gateways), bare(content.corridors), bare(content.airports), bare(content.landscape), content.hydro.filter(({ id }) => id === province)];
  const size = gzipSync(JSON.stringify(data)).length;
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThan(14 * 1024);
});

describe('/data/parks.geojson', () => {
  const collection: unknown = JSON.parse(readFileSync(join(dist, 'data/parks.geojson'), 'utf8'));
  const { type, features } = collection as { type: string; features: { type: string; id: string; geometry: { type: string; coordinates: number[] } | null; properties: Record<string, string | null> }[] };

  it('is a collection of every park (RFC 7946)', () => {
    expect(type).toBe('FeatureCollection');
    expect(Object.keys(collection as object).sort()).toEqual(['features', 'type']);
    expect(features.map(({ id }) => id).sort()).toEqual(content.parks.map(({ id }) => `park/${id}`).sort());
    expect(features.filter((feature) => feature.type !== 'Feature' || !('geometry' in feature) || typeof feature.properties !== 'object')).toEqual([]);
  });

  it('has points of China with the longitude first, or none', () => {
    const points = features.flatMap(({ geometry }) => geometry ?? []);
    expect(points).toHaveLength(placed.length);
    expect(points.filter(({ type: kind, coordinates: [lng = 0, lat = 0, ...more] }) => kind !== 'Point' || more.length > 0 || lng < 73 || lng > 136 || lat < 3 || lat > 54)).toEqual([]);
  });

  it('leads to the page of each park and says how exact its point is', () => {
    expect(features.filter(({ properties }) => !properties['page'] || !pageAt(new URL(properties['page']).pathname)).map(({ id }) => id)).toEqual([]);
    expect(features.filter(({ geometry, properties }) => (geometry === null) !== (properties['precision'] === null)).map(({ id }) => id)).toEqual([]);
  });
});
