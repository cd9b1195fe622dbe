import { describe, expect, it } from 'vitest';
import { namesOf, pointsOf } from '#lib/maps/names.ts';
import { spread } from '#lib/maps/markers.ts';
import { viewOf } from '#lib/maps/views.ts';
import { contentWith, entry } from '../../fixtures/records.ts';

const place = (id: string, name: string, at: [number, number]) => entry('places', id, 'geo/places.json', { level: id.endsWith('00') ? 'prefecture' : 'county', name: `${name}市`, label: { zh: name, en: id }, seat: { at, name, source: 'gazette' } });
const places = [place('620300', '金昌', [102.19, 38.5]), place('620302', '金川', [102.17, 38.5]), place('620321', '永昌', [102.02, 38.27]), place('620400', '白银', [102.4, 38.3]), place('620100', '兰州', [102.3, 38.2]), place('530300', '曲靖', [102.2, 38.3])];
const regions = [entry('regions', 'baiyin', 'regions/baiyin.mdx', { name: { zh: '白银市', en: 'Baiyin' } })];
const view = viewOf([[101.8, 38.1], [102.5, 38.7]], { width: 360, height: 270, margin: 30, minKm: 60 });
const points = pointsOf({ province: 'gansu', view, base: contentWith({ places, regions }), lang: 'zh' });

describe('what has a name in a view', () => {
  it('is of the province alone, the capital and cities with pages first', () => {
    expect(points.cities.map(({ text }) => text)).toEqual(['白银', '兰州', '金昌']);
  });

  it('leaves out a county that is one dot with its city, and what lies outside', () => {
    expect(points.counties.map(({ text }) => text)).toEqual(['永昌']);
    expect(points.gateways).toEqual([]);
  });
});

describe('the names', () => {
  const park = { id: 'park', name: '园区', position: { lng: 102.19, lat: 38.5, precision: 'county' as const }, mark: '1' };
  const home = view.at([102.19, 38.5]);
  const names = (parks: (typeof park)[]) => namesOf(points, { parks, view, radius: 5 }, spread(parks.map(() => home), 5));

  it('of a town make room for the marks around it', () => {
    const [alone, single, ring] = [[], [park], [park, park, park]].map((parks) => names(parks).find(({ text }) => text === '金昌'));
    expect([alone?.covered, single?.covered, ring?.covered]).toEqual([false, true, true]);
    expect(single?.clearance).toBe(5);
    expect(ring?.clearance).toBeGreaterThan(10);
  });

  it('of a park are its number', () => {
    expect(names([park]).filter(({ kind }) => kind === 'park').map(({ text }) => text)).toEqual(['1']);
  });

  it('of other towns stay as near as ever', () => {
    expect(names([park]).find(({ text }) => text === '永昌')?.clearance).toBe(1.8);
  });
});
