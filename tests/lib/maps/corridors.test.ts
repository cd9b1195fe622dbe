import { describe, expect, it } from 'vitest';
import { corridorsIn } from '#lib/maps/corridors.ts';
import { straight } from '#lib/maps/strokes.ts';
import { viewOf } from '#lib/maps/views.ts';
import { contentWith, entry } from '../../fixtures/records.ts';

const place = (id: string, at?: [number, number]) => entry('places', id, 'geo/places.json', { ...(at && { seat: { at, name: id, source: 'gazette' } }) });
const places = [place('620300', [102, 38]), place('620600', [103, 37]), place('620700', [101, 38]), place('621021')];
const line = (id: string, kind: string, stops: string[]) => entry('corridors', id, 'geo/corridors.json', { kind, stops });
const view = viewOf([[101, 37.1], [103.5, 38.2]], { width: 360, height: 270, margin: 30, minKm: 50 });
const drawn = (...corridors: ReturnType<typeof line>[]) => corridorsIn({ ...contentWith({ places }), corridors }, view);
const legs = (path: string): string[] => path.match(/M[^M]+/g) ?? [];

describe('corridors', () => {
  it('that share a leg draw it once', () => {
    expect(legs(drawn(line('a', 'rail', ['620300', '620600']), line('b', 'hsr', ['620600', '620300'])).rail)).toHaveLength(1);
  });

  it('of rail and road run side by side', () => {
    const { rail, road } = drawn(line('a', 'rail', ['620300', '620600']), line('b', 'road', ['620300', '620600']));
    expect([legs(rail), legs(road)].map((list) => list.length)).toEqual([1, 1]);
    expect(rail).not.toBe(road);
  });

  it('alone run from town to town', () => {
    const { road, rail } = drawn(line('b', 'road', ['620300', '620600']));
    expect(rail).toBe('');
    expect(road).toBe(straight(view.at([102, 38]), view.at([103, 37])));
  });

  it('pass by a stop whose seat nobody knows', () => {
    expect(legs(drawn(line('a', 'rail', ['620300', '621021', '620600'])).rail)).toHaveLength(1);
  });

  it('that leave the picture tell where to, once a place', () => {
    const { exits } = drawn(line('a', 'rail', ['620600', 'xining']), line('b', 'road', ['620300', 'xining']));
    expect(exits.map(({ to }) => to.label.en)).toEqual(['Xining']);
  });

  it('that end in the picture lead nowhere else', () => {
    expect(drawn(line('a', 'rail', ['620300', '620600'])).exits).toEqual([]);
  });
});
