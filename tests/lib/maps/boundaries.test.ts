import type { FeatureCollection, Geometry } from 'geojson';
import { expect, it } from 'vitest';
import { boundaryLines } from '#lib/maps/boundaries.ts';

const layer = (geometry: Geometry): FeatureCollection => ({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] });
const ring = [[100, 36], [101, 36], [101, 37], [100, 36]];

it.each<[string, Geometry, number]>([
  ['a line', { type: 'LineString', coordinates: ring }, 1],
  ['several lines', { type: 'MultiLineString', coordinates: [ring, ring] }, 2],
  ['an area with a hole', { type: 'Polygon', coordinates: [ring, ring] }, 2],
  ['several areas', { type: 'MultiPolygon', coordinates: [[ring], [ring, ring]] }, 3],
  ['a point', { type: 'Point', coordinates: [100, 36] }, 0],
])('%s makes lines', (_what, geometry, count) => {
  const lines = boundaryLines(layer(geometry));
  expect(lines).toHaveLength(count);
  expect(lines.every((line) => line.length === 4 && line[0]?.[0] === 100)).toBe(true);
});
