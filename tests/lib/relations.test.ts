import { expect, it } from 'vitest';
import { above, countsByRegion, inRegion, recordsOf, within } from '#lib/relations.ts';

const regions = [{ id: 'gansu' }, { id: 'yunnan' }, { id: 'jiuquan', parent: 'gansu' }, { id: 'jinchang', parent: 'gansu' }, { id: 'dunhuang', parent: 'jiuquan' }];

it.each([
  ['gansu', ['gansu', 'jiuquan', 'dunhuang', 'jinchang']],
  ['jiuquan', ['jiuquan', 'dunhuang']],
  ['dunhuang', ['dunhuang']],
  ['atlantis', ['atlantis']],
])('%s holds itself and all that lies in it', (region, expected) => {
  expect(within(region, regions)).toEqual(expected);
});

it.each([
  ['dunhuang', ['dunhuang', 'jiuquan', 'gansu', 'cn']],
  ['gansu', ['gansu', 'cn']],
  ['cn', ['cn']],
])('%s lies in each place up to the country', (region, expected) => {
  expect(above(region, regions)).toEqual(expected);
});

it.each([
  ['gansu', ['a', 'b', 'c']],
  ['jiuquan', ['b', 'c']],
  ['yunnan', []],
])('the records of %s are its own and those of the places in it', (region, expected) => {
  const items = [{ id: 'a', region: 'gansu' }, { id: 'b', region: 'dunhuang' }, { id: 'c', region: 'jiuquan' }, { id: 'd', region: 'cn' }];
  expect(inRegion(items, region, regions).map(({ id }) => id)).toEqual(expected);
});

it('the page of a county lists what is filed under its city but names the county or a park there', () => {
  const place = { id: 'dunhuang', name: { zh: '敦煌市' } };
  const parks = [{ id: 'dunhuang-park', county: { zh: '敦煌市' } }, { id: 'yumen-park', county: { zh: '玉门市' } }];
  const items = [
    { id: 'own', region: 'dunhuang' }, { id: 'county', region: 'jiuquan', county: { zh: '敦煌市' } }, { id: 'park', region: 'jiuquan', park: 'dunhuang-park' },
    { id: 'city', region: 'jiuquan', county: null, park: null }, { id: 'other', region: 'jiuquan', park: 'yumen-park' },
  ];
  expect(recordsOf(items, place, regions, parks).map(({ id }) => id)).toEqual(['own', 'county', 'park']);
  expect(recordsOf(items, { id: 'jiuquan', name: { zh: '酒泉市' } }, regions, parks)).toHaveLength(5);
});

it('records are counted place by place, places without any left out', () => {
  expect(countsByRegion([{ region: 'jiuquan' }, { region: 'gansu' }, { region: 'jiuquan' }], ['gansu', 'jinchang', 'jiuquan'])).toEqual([{ region: 'gansu', count: 1 }, { region: 'jiuquan', count: 2 }]);
});
