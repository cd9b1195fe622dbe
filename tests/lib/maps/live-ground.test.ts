import { describe, expect, it } from 'vitest';
import { readContent } from '#commands/content-folder.ts';
import { liveGround } from '#lib/maps/live-ground.ts';
import { original } from '../../commands/content-copy.ts';

const { content } = readContent(original);

describe.each(['gansu', 'yunnan'])('the ground of %s', (province) => {
  const ground = liveGround(province, content);

  it('has rivers, corridors, airports and towns with the longitude first', () => {
    expect([ground.rivers, ground.rail, ground.road, ground.names].map((list) => list.length > 2)).toEqual([true, true, true, true]);
    const points = [...ground.rivers.flatMap(({ line }) => line), ...ground.rail.flat(), ...ground.road.flat(), ...ground.names.map(({ at }) => at)];
    expect(points.filter(([lng, lat]) => lng < 73 || lng > 136 || lat < 3 || lat > 54)).toEqual([]);
    expect(new Set(ground.names.map(({ kind }) => kind)).size).toBe(6);
  });

  it('holds every park of the province within its bounds, give or take a degree', () => {
    const [west, south, east, north] = ground.bounds;
    const parks = content.parks.filter(({ region }) => (region === 'qujing') === (province === 'yunnan')).flatMap(({ position }) => position ?? []);
    expect(parks.length).toBeGreaterThan(4);
    expect(parks.filter(({ lng, lat }) => lng < west - 1 || lng > east + 1 || lat < south - 1 || lat > north + 1)).toEqual([]);
  });

  it('has no boundary unless a reviewed one is given', () => {
    expect(ground.boundaries).toEqual([]);
    expect(liveGround(province, { ...content, boundaries: { lines: [[[101, 38], [103, 38.5]]], reviewNumber: '甘S（2024）12号' } }).boundaries).toHaveLength(1);
  });
});

it('the ground of one province has no town of the other', () => {
  const names = (province: string) => liveGround(province, content).names.map(({ zh }) => zh);
  expect(names('gansu')).toContain('金昌');
  expect(names('gansu')).not.toContain('曲靖');
  expect(names('yunnan')).toContain('曲靖');
  expect(names('yunnan')).not.toContain('兰州');
});
