import { describe, expect, it } from 'vitest';
import { imageSources, tilesOf } from '#lib/maps/providers.ts';
import type { Site } from '#schemas/site.ts';

const reviewNumber = 'GS(2024)0650号';
const attribution = { zh: '示例', en: 'Example' };
const CASES: readonly (readonly [string, Site['map']['provider'], readonly string[], string | undefined])[] = [
  ['none', { kind: 'none' }, [], undefined],
  ['tianditu', { kind: 'tianditu', key: 'k', reviewNumber }, Array.from({ length: 8 }, (_, server) => `https://t${server}.tianditu.gov.cn`), 'wgs84'],
  ['amap', { kind: 'amap', reviewNumber }, ['1', '2', '3', '4'].map((server) => `https://webrd0${server}.is.autonavi.com`), 'gcj02'],
  ['osm', { kind: 'osm', reviewNumber: null }, ['https://tile.openstreetmap.org'], 'wgs84'],
  ['custom', { kind: 'custom', url: 'https://tiles.example.cn/{z}/{x}/{y}.png', datum: 'bd09', attribution, reviewNumber }, ['https://tiles.example.cn'], 'bd09'],
];

describe.each(CASES)('the provider %s', (_kind, provider, origins, datum) => {
  it('lets a content policy allow its own tiles and no others', () => {
    expect(imageSources(provider)).toEqual(["'self'", 'data:', ...origins]);
  });

  it('has tiles of a known datum by zoom, column and row, or none at all', () => {
    const tiles = tilesOf(provider);
    expect(tiles?.datum).toBe(datum);
    expect((tiles?.urls ?? []).filter((url) => !['{z}', '{x}', '{y}'].every((part) => url.includes(part)))).toEqual([]);
  });
});

it('a key cannot break out of the address of a tile', () => {
  expect(tilesOf({ kind: 'tianditu', key: 'a&b=c#d', reviewNumber })?.urls[0]).toMatch(/&tk=a%26b%3Dc%23d$/);
});
