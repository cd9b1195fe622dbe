import { describe, expect, it } from 'vitest';
import { linesIn, watersIn } from '#lib/maps/ground.ts';
import { viewOf } from '#lib/maps/views.ts';
import { entry } from '../../fixtures/records.ts';

const view = viewOf([[100, 36], [104, 38]], { width: 360, height: 270, margin: 30, minKm: 100 });
const feature = (kind: 'river' | 'lake', rank: number, coordinates: unknown) => ({ type: 'Feature', properties: { kind, class: rank }, geometry: kind === 'river' ? { type: 'LineString', coordinates } : { type: 'Polygon', coordinates } });
const hydro = (...features: object[]) => entry('hydro', 'gansu', 'geo/hydro/gansu.json', { features });
const lake = [[[101, 37], [101.5, 37], [101.5, 37.3], [101, 37.3], [101, 37]]];
/** The x of every point of a path of steps. */
const across = (path: string): number[] => {
  const xs = (path.match(/-?(?:\d+\.\d+|\d+|\.\d+)/g) ?? []).map(Number).filter((_, index) => index % 2 === 0);
  const isCurve = path.includes('q');
  let at = 0;
  return xs.flatMap((x, index) => (isCurve && index === 1 ? [] : [(at += x)]));
};

describe('rivers', () => {
  it('are sorted by their rank', () => {
    const found = watersIn(hydro(feature('river', 1, [[100, 36], [101, 37]]), feature('river', 4, [[102, 36], [103, 37]]), feature('river', 5, [[103, 36], [104, 37]])), view);
    expect([found.major, found.minor, found.dry].map((path) => path.match(/M/g)?.length)).toEqual([1, 1, 1]);
    expect(found.lakes).toBe('');
  });

  it('end a little behind the frame', () => {
    const long = Array.from({ length: 400 }, (_, index) => [90 + index * 0.05, 37]);
    const found = across(watersIn(hydro(feature('river', 1, long)), view).major);
    expect(Math.min(...found)).toBeGreaterThan(-25);
    expect(Math.max(...found)).toBeLessThan(385);
    expect(found.length).toBeGreaterThan(50);
  });

  it('come back where they leave and return', () => {
    const bow = [[100, 37], [99, 37], [90, 37], [90, 36.5], [99, 36.5], [100, 36.5], [101, 36.5]];
    expect(watersIn(hydro(feature('river', 1, bow)), view).major.match(/M/g)).toHaveLength(2);
  });

  it('far away are not drawn, nor are those of a province without any', () => {
    expect(watersIn(hydro(feature('river', 1, [[120, 36], [121, 37]])), view).major).toBe('');
    expect(watersIn(undefined, view)).toEqual({ major: '', minor: '', dry: '', lakes: '' });
  });
});

describe('a lake', () => {
  it.each([['outwards', lake], ['inwards', [[...(lake[0] ?? [])].reverse()]]])('whose ring runs %s stays a lake and floods nothing', (_what, ring) => {
    const xs = across(watersIn(hydro(feature('lake', 1, ring)), view).lakes);
    expect(xs.length).toBeGreaterThan(3);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(50);
  });

  it('outside is not drawn', () => {
    expect(watersIn(hydro(feature('lake', 1, [[[120, 37], [121, 37], [121, 38], [120, 37]]])), view).lakes).toBe('');
  });
});

it('a reviewed line is drawn as it is: straight, open, and only what is seen of it', () => {
  expect(linesIn([[[100, 36], [104, 36], [104, 38]], [[120, 36], [121, 36]]], view)).toMatch(/^M[\d. ]+l(?:-?[\d.]+ ?){4}$/);
});
