import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { inWgs84, wgs84 } from '#lib/datums.ts';
import { kilometres } from '#lib/distances.ts';
import type { Position } from '#schemas/positions.ts';
import { contentWith, entry } from '../fixtures/records.ts';

const at = (lng: number, lat: number, datum?: Position['datum']): Position => ({ lng, lat, precision: 'site', place: { zh: '此处' }, source: 'gazette', confidence: 'high', ...(datum && { datum }) });

const places: [string, number, number][] = [['Jinchang', 102.19379, 38.50062], ['Qingyang', 107.64455, 35.70976], ['Qujing', 103.78333, 25.48333]];

describe('a position copied from a shifted map', () => {
  it.each(places)('of %s moves by some hundred metres', (_name, lng, lat) => {
    const metres = (datum: 'gcj02' | 'bd09'): number => {
      const found = wgs84(at(lng, lat, datum));
      return kilometres([lng, lat], [found.lng, found.lat]) * 1000;
    };
    expect(metres('gcj02')).toBeGreaterThan(100);
    expect(metres('gcj02')).toBeLessThan(800);
    expect(metres('bd09')).toBeGreaterThan(metres('gcj02') + 100);
    expect(metres('bd09')).toBeLessThan(2000);
  });

  it.each(places)('of %s comes back to where it was, to a metre', (_name, lng, lat) => {
    for (const [datum, code] of [['gcj02', gcoord.GCJ02], ['bd09', gcoord.BD09]] as const) {
      const [x, y] = gcoord.transform([lng, lat], gcoord.WGS84, code);
      const back = wgs84(at(x, y, datum));
      expect(kilometres([lng, lat], [back.lng, back.lat])).toBeLessThan(0.001);
    }
  });

  it('forgets its datum, so that nothing converts it twice', () => {
    const once = wgs84(at(102.19379, 38.50062, 'gcj02'));
    expect(once).not.toHaveProperty('datum');
    expect(wgs84(once)).toEqual(once);
  });
});

it('a position without a datum stays as it is', () => {
  expect(wgs84(at(102.19379, 38.50062))).toEqual(at(102.19379, 38.50062));
});

it('the content is converted where a position is shifted, and nowhere else', () => {
  const park = entry('parks', 'trial-park', 'parks/gansu/trial-park.mdx', { position: at(102.19379, 38.50062, 'gcj02') });
  const other = entry('parks', 'other-park', 'parks/gansu/other-park.mdx');
  const content = inWgs84(contentWith({ parks: [park, other] }));
  expect(content.parks[0]?.position).toEqual(wgs84(at(102.19379, 38.50062, 'gcj02')));
  expect(content.parks[1]).toBe(other);
});
