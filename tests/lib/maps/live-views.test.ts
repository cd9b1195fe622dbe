import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concerns, readView, writeView } from '#lib/maps/live-views.ts';

describe('the view in an address', () => {
  it('is zoom, latitude, longitude', () => {
    expect(readView('#map=7.5/38.5006/102.1938')).toEqual({ zoom: 7.5, at: [102.1938, 38.5006] });
    expect(writeView({ zoom: 7.5, at: [102.19381, 38.50062] })).toBe('#map=7.5/38.5006/102.1938');
  });

  it('comes back as it was written', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 80 }), fc.integer({ min: -1_800_000, max: 1_800_000 }), fc.integer({ min: -850_000, max: 850_000 }), (zoom, lng, lat) => {
      const view = { zoom: zoom / 4, at: [lng / 10_000 || 0, lat / 10_000 || 0] as const };
      expect(readView(writeView(view))).toEqual(view);
    }));
  });

  it.each(['', '#', '#top', '#map=', '#map=7/38', '#map=7/38/102/1', '#map=7/NaN/102', '#map=1e3/38/102', '#map=99/38/102', '#map=7/91/102', '#map=7/38/181', '#map=7/38/<script>', '#map=-1/38/102', '#map=7/38/102&x=1'])('is none in %j', (hash) => {
    expect(readView(hash)).toBeUndefined();
  });

  it('concerns the map of its province and no other', () => {
    const [gansu, qujing] = [[94, 33, 108, 41], [103.4, 24.5, 104.8, 26.8]] as const;
    expect([concerns({ zoom: 8, at: [102, 38.5] }, gansu), concerns({ zoom: 8, at: [102, 38.5] }, qujing)]).toEqual([true, false]);
    expect([concerns({ zoom: 8, at: [103.8, 25.5] }, gansu), concerns({ zoom: 8, at: [103.8, 25.5] }, qujing)]).toEqual([false, true]);
    expect(concerns({ zoom: 8, at: [0, 0] }, gansu)).toBe(false);
  });
});
