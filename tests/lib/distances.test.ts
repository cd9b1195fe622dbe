import { describe, expect, it } from 'vitest';
import { readContent } from '#commands/content-folder.ts';
import { kilometres, parkDistances } from '#lib/distances.ts';
import type { Position } from '#schemas/positions.ts';
import { original } from '../commands/content-copy.ts';

const { content } = readContent(original);
const at = (lng: number, lat: number, precision: Position['precision'] = 'site'): Position => ({ lng, lat, precision, place: { zh: '此处' }, source: 'gazette', confidence: 'high' });
const from = (region: string, position?: Position, name = '试验园区') => parkDistances({ region, name: { zh: name, en: 'Trial' }, ...(position && { position }) }, content, content.regions);

it.each([
  ['a degree of latitude', [104, 36], [104, 37], 111.2],
  ['a degree of longitude at 60° north', [100, 60], [101, 60], 55.6],
  ['nothing', [104, 36], [104, 36], 0],
] as const)('%s is measured over the globe', (_what, a, b, km) => {
  expect(kilometres(a, b)).toBeCloseTo(km, 1);
});

describe('the distances of a park', () => {
  it('lead to the nearest airport, to its city and to the nearest stop of a corridor', () => {
    const found = from('qingyang', at(107.92038, 35.49506, 'town'));
    expect(found.map(({ to, name }) => [to, name.zh])).toEqual([['airport', '庆阳西峰机场'], ['city', '庆阳'], ['corridor', '宁县']]);
    expect(found[0]?.km).toBe(45);
    expect(found[1]?.km).toBe(35);
  });

  it('name every corridor through the stop', () => {
    expect(from('jinchang', at(102.3, 38.6))[2]?.corridors.map(({ zh }) => zh)).toEqual(['兰新铁路', 'G30连霍高速']);
  });

  it('keep a decimal below ten kilometres', () => {
    expect(from('jinchang', at(102.25, 38.54))[0]).toMatchObject({ name: { zh: '金昌金川机场' }, km: 8.6 });
  });

  it('are unknown where the centre of a county would be measured against itself', () => {
    const centre = from('jinchang', at(102.19379, 38.50062, 'county'));
    expect(centre.map(({ to, km }) => [to, km])).toEqual([['airport', 14], ['city', undefined], ['corridor', undefined]]);
    expect(from('jinchang', at(102.19379, 38.50062, 'site'))[1]?.km).toBe(0);
  });

  it('of a park listed under the province lead to the city in its name, else to the nearest one', () => {
    expect(from('gansu', at(103.62, 36.5152), '兰州新区')[1]?.name.zh).toBe('兰州');
    expect(from('gansu', at(103.62, 36.5152))[1]?.name.zh).toBe('白银');
  });

  it('of a park in a county region lead to the city that the county belongs to', () => {
    expect(from('dunhuang', at(94.7, 40.2))[1]?.name.zh).toBe('酒泉');
  });

  it('carry the source of the point they lead to', () => {
    const known = new Set(content.sources.map(({ id }) => id));
    const all = content.parks.flatMap((park) => parkDistances(park, content, content.regions));
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter(({ source }) => !known.has(source))).toEqual([]);
  });

  it('are none without a position', () => {
    expect(from('jinchang')).toEqual([]);
  });
});
