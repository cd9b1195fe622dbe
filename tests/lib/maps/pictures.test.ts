import { describe, expect, it } from 'vitest';
import { draw, type Sketch, undrawn } from '#lib/maps/pictures.ts';
import { viewOf } from '#lib/maps/views.ts';
import { contentWith, entry } from '../../fixtures/records.ts';

const place = (id: string, name: string, at?: [number, number]) => entry('places', id, 'geo/places.json', { level: id.endsWith('00') ? 'prefecture' : 'county', name, label: { zh: name, en: id }, ...(at && { seat: { at, name, source: 'gazette' } }) });
const places = [place('620300', '金昌', [102.19, 38.5]), place('620302', '金川', [102.17, 38.5]), place('620321', '永昌', [102.02, 38.27]), place('620399', '无名')];
const base = contentWith({ places });
const at = (lng: number, lat: number, precision: 'site' | 'county' = 'site') => ({ lng, lat, precision });
const sketch: Sketch = { id: 'trial', province: 'gansu', view: viewOf([[101.8, 38.1], [102.5, 38.7]], { width: 360, height: 270, margin: 30, minKm: 60 }), base, parks: [], radius: 5, layers: [{ size: 12 }], lang: 'zh', exit: (name) => `往${name}` };
const names = (change: Partial<Sketch>): string[] => draw({ ...sketch, ...change }).layers.flatMap(({ labels }) => labels.map(({ text }) => text));

describe('a picture', () => {
  it('names cities and counties, but not a county that is one dot with its city', () => {
    expect(names({})).toEqual(expect.arrayContaining(['金昌', '永昌', '往西宁']));
    expect(names({})).not.toContain('金川');
  });

  it('speaks the language it is asked for', () => {
    expect(names({ lang: 'en', exit: (name) => `to ${name}` })).toEqual(expect.arrayContaining(['620300', 'to Xining']));
  });

  it('names a county whose seat lies under the mark of a park', () => {
    const parks = [{ id: 'park', name: '园区', position: at(102.02, 38.27, 'county') }];
    expect(names({ parks })).toContain('永昌');
  });

  it('writes the number of a park beside its mark', () => {
    expect(names({ parks: [{ id: 'park', name: '园区', position: at(102.3, 38.4), mark: '7' }] })).toContain('7');
  });

  it('leaves out of a layer what that has no room for, airports with their marks', () => {
    const [few, all] = draw({ ...sketch, layers: [{ size: 12, without: ['county', 'airport'] }, { size: 8 }] }).layers;
    expect([few?.dots.length, few?.airports.length]).toEqual([0, 0]);
    expect([all?.dots.length, all?.airports.length]).toEqual([1, 1]);
  });

  it('has the rivers of its province alone', () => {
    const river = { features: [{ type: 'Feature', properties: { kind: 'river', class: 1 }, geometry: { type: 'LineString', coordinates: [[102, 38], [102.5, 38.5]] } }] };
    const withRivers = { ...base, hydro: [entry('hydro', 'gansu', 'geo/hydro/gansu.json', river)] };
    expect(draw({ ...sketch, base: withRivers }).major).toMatch(/^M/);
    expect(draw({ ...sketch, base: withRivers, province: 'yunnan' }).major).toBe('');
  });
});

it('counties without coordinates are told', () => {
  expect(undrawn(place('620300', '金昌'), base).map(({ name }) => name)).toEqual(['无名']);
});
