import { describe, expect, it } from 'vitest';
import { readContent } from '#commands/content-folder.ts';
import { kilometres } from '#lib/distances.ts';
import { overviewLayers, provinceView, regionView, surroundings, WIDE } from '#lib/maps/map-views.ts';
import { isSeen } from '#lib/maps/views.ts';
import { original } from '../../commands/content-copy.ts';

const { content } = readContent(original);
const seats = (prefix: string) => content.places.filter(({ id, seat }) => id.startsWith(prefix) && seat).map(({ seat }) => seat?.at ?? [0, 0]);

it.each([['gansu', '62'], ['yunnan', '53']])('the view of %s holds every seat', (province, code) => {
  const view = provinceView(province, content);
  expect(seats(code).length).toBeGreaterThan(8);
  expect(seats(code).filter(([lng = 0, lat = 0]) => !isSeen(view.at([lng, lat]), view, -20))).toEqual([]);
});

describe('the view of a region', () => {
  it('holds a city with its counties and its parks', () => {
    const view = regionView('jiuquan', [[97.73333, 39.83333]], content, content.regions);
    expect([...seats('6209'), [97.73333, 39.83333]].filter(([lng = 0, lat = 0]) => !isSeen(view.at([lng, lat]), view, -30))).toEqual([]);
  });

  it('shows a county in its surroundings', () => {
    const view = regionView('dunhuang', [], content, content.regions);
    expect(view.kmPerPixel * view.width).toBeCloseTo(180, 0);
    expect(view.at([94.6623, 40.138])).toEqual([180, 135]);
  });

  it('of a province is that of the province', () => {
    expect(regionView('gansu', [], content, content.regions).kmPerPixel).toBe(provinceView('gansu', content).kmPerPixel);
  });
});

describe('the surroundings of a park', () => {
  const park = { lng: 102.02, lat: 38.27 };
  const to = (lng: number, lat: number) => ({ to: 'airport' as const, name: { zh: '机场', en: 'Airport' }, at: [lng, lat] as const, corridors: [], km: kilometres([park.lng, park.lat], [lng, lat]), source: 'gazette' });

  it('hold what is near', () => {
    const view = surroundings(park, [to(103.6, 37.5)]);
    expect(isSeen(view.at([103.6, 37.5]), view, -40)).toBe(true);
  });

  it('leave out what is far', () => {
    const view = surroundings(park, [to(108, 36)]);
    expect(view.kmPerPixel * view.width).toBeCloseTo(170, 0);
  });
});

it('only a province with many counties keeps them off the phone', () => {
  expect(overviewLayers('gansu', content).map(({ without }) => without?.length ?? 0)).toEqual([2, 0]);
  expect(overviewLayers('yunnan', content)).toEqual(WIDE.map((layer, index) => (index === 0 ? { ...layer, without: [] } : layer)));
});
