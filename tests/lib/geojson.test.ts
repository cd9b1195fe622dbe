import { expect, it } from 'vitest';
import { parksAsGeoJson } from '#lib/geojson.ts';
import { entry } from '../fixtures/records.ts';

const position = { lat: 38.50062, lng: 102.19379, precision: 'county', place: { zh: '金昌市区', en: 'Centre of Jinchang' }, source: 'gazette', confidence: 'low' };

it('a park is a feature with longitude first, its page and what its point stands for', () => {
  const [feature] = parksAsGeoJson([entry('parks', 'trial-park', 'parks/gansu/trial-park.mdx', { position })], 'https://atlas.example').features;
  expect(feature).toMatchObject({ type: 'Feature', id: 'park/trial-park', geometry: { type: 'Point', coordinates: [102.19379, 38.50062] } });
  expect(feature?.properties).toMatchObject({ name: '试验', nameEn: 'Trial', region: 'gansu', level: 'national', precision: 'county', place: '金昌市区', source: 'gazette', page: 'https://atlas.example/parks/gansu/trial-park/' });
});

it('a park without a position has no geometry', () => {
  const [feature] = parksAsGeoJson([entry('parks', 'trial-park', 'parks/gansu/trial-park.mdx')], 'https://atlas.example').features;
  expect(feature?.geometry).toBeNull();
  expect(feature?.properties?.['precision']).toBeNull();
});
