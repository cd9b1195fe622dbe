import { describe, expect, it } from 'vitest';
import { placeLabels } from '#lib/maps/labels.ts';
import { around, boxOf, type LabelKind, type Name, touch } from '#lib/maps/lettering.ts';
import type { Pixel } from '#lib/maps/views.ts';

const sheet = { width: 360, height: 270, size: 12, taken: [], towns: [] };
const name = (kind: LabelKind, text: string, at: Pixel, clearance = 2): Name => ({ kind, text, at, clearance });
const texts = (names: readonly Name[], change: object = {}): string[] => placeLabels(names, { ...sheet, ...change }).map(({ text }) => text);

describe('a name', () => {
  it('stands on the right of its point where there is room', () => {
    const [label] = placeLabels([name('city', '金昌', [100, 100])], sheet);
    expect(label).toMatchObject({ anchor: 'start', kind: 'city' });
    expect(label?.x).toBeGreaterThan(102);
  });

  it('stands on the left at the right edge', () => {
    expect(placeLabels([name('city', '金昌', [350, 100])], sheet)[0]?.anchor).toBe('end');
  });

  it('gives way to a greater one and is left out where there is no room', () => {
    const walls = [{ x0: 0, y0: 0, x1: 360, y1: 92 }, { x0: 0, y0: 108, x1: 360, y1: 270 }, { x0: 0, y0: 0, x1: 97, y1: 270 }];
    expect(texts([name('county', '永昌', [100, 100]), name('city', '金昌', [100, 100])], { taken: walls })).toEqual(['金昌']);
  });

  it('is left out with its dot where a greater name covers that', () => {
    expect(texts([name('city', '酒泉经济技术开发区', [100, 100]), name('county', '肃州', [140, 100])])).toEqual(['酒泉经济技术开发区']);
  });

  it('never stands nearer to another town than to its own', () => {
    const right = placeLabels([name('county', '永昌', [100, 100])], { ...sheet, towns: [[132, 100]] });
    expect(right[0]?.anchor).not.toBe('start');
  });

  it('of a landscape moves aside rather than away', () => {
    expect(texts([name('city', '酒泉', [95, 100]), name('land', '河西走廊', [100, 100])])).toEqual(['酒泉', '河西走廊']);
  });

  it('of a place outside stays within the frame', () => {
    const [label] = placeLabels([name('exit', '往哈密', [2, 1])], sheet);
    const box = label && boxOf(label, sheet.size);
    expect(box?.x0).toBeGreaterThanOrEqual(2);
    expect(box?.y0).toBeGreaterThanOrEqual(2);
  });
});

it('no two names of a crowd touch each other, nor what was there before', () => {
  const taken = [around([180, 135], 30)];
  const crowd = Array.from({ length: 120 }, (_, index) => name((['city', 'county', 'airport', 'water', 'land', 'gateway'] as const)[index % 6] ?? 'county', index % 2 === 0 ? '永昌县' : 'Yongchang', [(index * 71) % 360, (index * 97) % 270]));
  const labels = placeLabels(crowd, { ...sheet, taken });
  const boxes = [...taken, ...labels.map((label) => boxOf(label, sheet.size))];
  expect(labels.length).toBeGreaterThan(20);
  expect(boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => touch(box, other)))).toEqual([]);
});
