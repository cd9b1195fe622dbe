import { describe, expect, it } from 'vitest';
import { clusters } from '#lib/maps/clusters.ts';

const items = [{ item: 'park/a', at: [102, 38] }, { item: 'park/b', at: [102.1, 38] }, { item: 'park/c', at: [104, 38] }, { item: 'park/d', at: [104, 38] }] as const;
const groups = (zoom: number) => clusters(items)(zoom).map((pin) => pin.items.join(' ')).sort();

describe('pins', () => {
  it('that would cover each other become one, and come apart at the zoom they name', () => {
    expect(groups(6)).toEqual(['park/a park/b', 'park/c park/d']);
    const apart = clusters(items)(6).find((pin) => pin.items.includes('park/a'))?.apart ?? 0;
    expect(apart).toBeGreaterThan(6);
    expect(groups(apart)).toEqual(['park/a', 'park/b', 'park/c park/d']);
  });

  it('at the very same point never come apart', () => {
    expect(clusters(items)(6).find((pin) => pin.items.includes('park/c'))?.apart).toBeUndefined();
    expect(groups(13)).toContain('park/c park/d');
  });

  it('hold every item once at every zoom', () => {
    for (const zoom of [0, 4.5, 7.75, 12, 18]) expect(clusters(items)(zoom).flatMap((pin) => pin.items).sort()).toEqual(items.map(({ item }) => item));
  });

  it('cover each other no more between two zooms than at the wider one', () => {
    const near = [{ item: 'park/a', at: [102, 38] }, { item: 'park/b', at: [102.8, 38] }] as const;
    const at = (zoom: number) => clusters(near)(zoom).length;
    expect([at(6), at(6.75), at(7)]).toEqual([1, 1, 2]);
  });

  it('stand where their item lies', () => {
    expect(clusters(items.slice(0, 1))(8)[0]?.at.map((degree) => Number(degree.toFixed(4)))).toEqual([102, 38]);
  });

  it('are none without items', () => {
    expect(clusters([])(6)).toEqual([]);
  });
});
