import { expect, it } from 'vitest';
import { amapLink, geoLink } from '#lib/map-links.ts';

it('AMap is told the longitude first, that the datum is WGS-84, and the name', () => {
  expect(amapLink([102.19379, 38.50062], '金昌 & 永昌')).toBe('https://uri.amap.com/marker?position=102.19379,38.50062&name=%E9%87%91%E6%98%8C%20%26%20%E6%B0%B8%E6%98%8C&coordinate=wgs84');
});

it('a phone is told the latitude first', () => {
  expect(geoLink([102.19379, 38.50062])).toBe('geo:38.50062,102.19379');
});
