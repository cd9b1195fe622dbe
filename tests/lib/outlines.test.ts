import { describe, expect, it } from 'vitest';
import { inProvince, misplaced, provinceOf, type Outlines } from '#lib/outlines.ts';
import type { Position } from '#schemas/positions.ts';

const regions = [{ id: 'gansu' }, { id: 'yunnan' }, { id: 'jiuquan', parent: 'gansu' }, { id: 'dunhuang', parent: 'jiuquan' }];

/** A square of ten degrees about a point, near enough to a diagonal that a swapped pair still is a place on Earth. */
const square = (id: string, lng: number, lat: number): Outlines['features'][number] => {
  const corners = [[-5, -5], [5, -5], [5, 5], [-5, 5], [-5, -5]].map(([x = 0, y = 0]) => [lng + x, lat + y]);
  return { type: 'Feature', properties: { id }, geometry: { type: 'Polygon', coordinates: [corners] } };
};
const outlines: Outlines = { type: 'FeatureCollection', features: [square('gansu', 60, 40), square('yunnan', 70, 20)] };

const at = (lat: number, lng: number): Position => ({ lat, lng, precision: 'site', place: { zh: '此处' }, source: 'gazette', confidence: 'high' });
const park = (region: string, position?: Position) => ({ id: 'park', file: 'parks/park.mdx', region, ...(position && { position }) });

describe('a position', () => {
  it.each([
    ['inside its province', park('gansu', at(41, 61))],
    ['of a county inside its province', park('dunhuang', at(36, 64))],
    ['of a region, which has no region of its own', { id: 'jiuquan', file: 'regions/jiuquan.mdx', position: at(40, 60) }],
    ['that nobody has published', park('gansu')],
    ['in a province without an outline', park('shaanxi', at(0, 0))],
  ])('is in order %s', (_what, item) => {
    expect(misplaced([item], regions, outlines)).toEqual([]);
  });

  it.each([
    ['outside its province', park('gansu', at(20, 70)), 'lat 20, lng 70', 'a point inside gansu (应在本省范围内)'],
    ['of a county outside its province', park('dunhuang', at(0, 0)), 'lat 0, lng 0', 'a point inside gansu (应在本省范围内)'],
    ['with latitude and longitude swapped', park('gansu', at(60, 40)), 'lat 60, lng 40, swapped', 'lat 40, lng 60 (经纬度写反了)'],
    ['with latitude and longitude swapped in a shifted datum', park('gansu', { ...at(60, 40), datum: 'gcj02' }), 'lat 60, lng 40, swapped', 'lat 40, lng 60 (经纬度写反了)'],
    ['of a region in another province', { id: 'yunnan', file: 'parks/park.mdx', position: at(40, 60) }, 'lat 40, lng 60', 'a point inside yunnan (应在本省范围内)'],
  ])('is a problem %s', (_what, item, found, allowed) => {
    expect(misplaced([item], regions, outlines)).toEqual([{ file: 'parks/park.mdx', field: 'position', found, allowed }]);
  });
});

it.each([['dunhuang', 'gansu'], ['jiuquan', 'gansu'], ['gansu', 'gansu'], ['atlantis', 'atlantis']])('%s belongs to %s', (region, province) => {
  expect(provinceOf(region, regions)).toBe(province);
});

it('what lies in a province is found through its regions', () => {
  expect(inProvince([{ region: 'dunhuang' }, { region: 'yunnan' }, { region: 'gansu' }], 'gansu', regions)).toEqual([{ region: 'dunhuang' }, { region: 'gansu' }]);
});

it('places that lie in each other do not hang the check', () => {
  expect(provinceOf('a', [{ id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }])).toMatch(/^[ab]$/);
});
