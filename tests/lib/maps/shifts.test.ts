import { describe, expect, it } from 'vitest';
import { kilometres } from '#lib/distances.ts';
import { shiftOf } from '#lib/maps/shifts.ts';

/** Jinchang, Qingyang, Qujing: the seats as they are kept, and where GCJ-02 puts them, to about a metre. */
const PLACES = [['Jinchang', [102.19379, 38.50062]], ['Qingyang', [107.6445, 35.7098]], ['Qujing', [103.7833, 25.4833]]] as const;

/** The published formula of GCJ-02 (Krasovsky 1940), written out once more so that the library is not measured by itself. */
const published = ([lng, lat]: readonly [number, number]): [number, number] => {
  const [a, ee, x, y] = [6378245, 0.00669342162296594323, lng - 105, lat - 35];
  const wave = (value: number, parts: readonly (readonly [number, number])[]): number => parts.reduce((sum, [size, turn]) => sum + size * Math.sin(value * Math.PI * turn), 0);
  const common = ((20 * Math.sin(6 * x * Math.PI) + 20 * Math.sin(2 * x * Math.PI)) * 2) / 3;
  const north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x)) + common + (wave(y, [[20, 1], [40, 1 / 3]]) * 2) / 3 + (wave(y, [[160, 1 / 12], [320, 1 / 30]]) * 2) / 3;
  const east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x)) + common + (wave(x, [[20, 1], [40, 1 / 3]]) * 2) / 3 + (wave(x, [[150, 1 / 12], [300, 1 / 30]]) * 2) / 3;
  const magic = 1 - ee * Math.sin((lat / 180) * Math.PI) ** 2;
  return [lng + (east * 180) / ((a / Math.sqrt(magic)) * Math.cos((lat / 180) * Math.PI) * Math.PI), lat + (north * 180) / (((a * (1 - ee)) / (magic * Math.sqrt(magic))) * Math.PI)];
};

describe.each(PLACES)('at %s', (_name, place) => {
  it('the shift to GCJ-02 is that of the published formula, some hundred metres', () => {
    const moved = shiftOf('gcj02').to(place);
    expect(kilometres(moved, published(place))).toBeLessThan(0.001);
    expect(kilometres(moved, place)).toBeGreaterThan(0.1);
    expect(kilometres(moved, place)).toBeLessThan(1);
  });

  it.each(['gcj02', 'bd09'] as const)('the way to %s and back ends within a metre', (datum) => {
    const { to, from } = shiftOf(datum);
    expect(kilometres(from(to(place)), place)).toBeLessThan(0.001);
  });
});
