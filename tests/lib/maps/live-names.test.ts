import { describe, expect, it } from 'vitest';
import { type Placed, readable } from '#lib/maps/live-names.ts';

const name = (text: string, x: number, y: number, kind: Placed['kind'] = 'city'): Placed => ({ kind, text, at: [x, y] });
const read = (names: readonly Placed[], marks: readonly (readonly [number, number])[] = []) => readable(names, marks, 13);

describe('the names that can be read', () => {
  it('stand at their points where there is room', () => {
    expect(read([name('兰州', 0, 0), name('定西', 200, 0)]).map(({ text, beside }) => [text, beside])).toEqual([['兰州', [0, 0]], ['定西', [0, 0]]]);
  });

  it('leave out a county that would cover a city', () => {
    expect(read([name('兰州', 0, 0), name('皋兰', 10, 4, 'county')]).map(({ text }) => text)).toEqual(['兰州']);
  });

  it('move a city aside from the mark of a park', () => {
    const [city] = read([name('金昌', 0, 0)], [[0, 0]]);
    expect(city?.text).toBe('金昌');
    expect(city?.beside).not.toEqual([0, 0]);
  });

  it('leave out a county under the mark of a park', () => {
    expect(read([name('永昌', 0, 0, 'county')], [[0, 0]])).toEqual([]);
  });
});
