import { describe, expect, it } from 'vitest';
import { warnings } from '#lib/warnings.ts';
import { contentWith, entry } from '../fixtures/records.ts';

const position = (lng: number, lat: number) => ({ lng, lat, precision: 'site', place: { zh: '此处' }, source: 'gazette', confidence: 'high' });
const county = { zh: '永昌县', en: 'Yongchang County' };
const seat = (id: string, name: string, at?: [number, number]) => entry('places', id, 'geo/places.json', { level: 'county', name, ...(at && { seat: { at, name, source: 'gazette' } }) });
const places = [seat('620321', '永昌县', [102.02, 38.27]), seat('621021', '庆城县'), seat('530302', '麒麟区', [103.78, 25.48])];
const found = (change: object) => warnings(contentWith({ places, parks: [entry('parks', 'trial-park', 'parks/gansu/trial-park.mdx', change)] }));

it('a park far from the county it names is pointed out with the distance', () => {
  expect(found({ county, position: position(98.5, 39.74) })).toEqual([
    { file: 'parks/gansu/trial-park.mdx', field: 'position', found: 'a point 345 km from the seat of 永昌县', allowed: 'a point within 120 km of the county that "county" names; check both (离所填县区太远，请核对坐标和县区)' },
  ]);
});

describe('nothing is said about a park', () => {
  it.each<[string, object]>([
    ['near its county', { county, position: position(102.19, 38.5) }],
    ['near one of two counties', { county: { zh: '永昌县、庆城县' }, position: position(102.19, 38.5) }],
    ['without a county', { county: null, position: position(98.5, 39.74) }],
    ['without a position', { county }],
    ['in a county whose seat is unknown', { county: { zh: '庆城县' }, position: position(98.5, 39.74) }],
    ['in an area that is no county', { county: { zh: '兰州新区' }, position: position(98.5, 39.74) }],
    ['in a county that has its name in another province too', { county: { zh: '麒麟区' }, position: position(98.5, 39.74) }],
  ])('%s', (_what, change) => {
    expect(found(change)).toEqual([]);
  });
});

it('a position in a shifted datum is converted first', () => {
  expect(found({ county, position: { ...position(102.19, 38.5), datum: 'gcj02' } })).toEqual([]);
});
