import { expect, it } from 'vitest';
import { above, inRegion, within } from '#lib/relations.ts';

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
