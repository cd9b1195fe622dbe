import { describe, expect, it } from 'vitest';
import { readContent } from '#commands/content-folder.ts';
import { parkDistances } from '#lib/distances.ts';
import { boxOf, touch } from '#lib/maps/lettering.ts';
import { numbered } from '#lib/maps/park-lists.ts';
import { parkPicture, provincePicture, regionPicture } from '#lib/maps/park-maps.ts';
import type { Picture } from '#lib/maps/pictures.ts';
import { inProvince } from '#lib/outlines.ts';
import { inRegion } from '#lib/relations.ts';
import { original } from '../../commands/content-copy.ts';

const { content } = readContent(original);
const { parks, regions } = content;
const zh = { lang: 'zh', exit: (name: string) => `往${name}` } as const;
const en = { lang: 'en', exit: (name: string) => `to ${name}` } as const;

const pictures: readonly Picture[] = [zh, en].flatMap((wording) => [
  ...['gansu', 'yunnan'].flatMap((province) => [true, false].map((isNumbered) => provincePicture(province, numbered(inProvince(parks, province, regions)), content, wording, isNumbered))),
  ...regions.map(({ id }) => regionPicture(id, numbered(inRegion(parks, id, regions)), content, wording)),
  ...parks.flatMap((park) => parkPicture(park, wording.lang === 'zh' ? '本园区' : 'This park', parkDistances(park, content, regions), content, wording) ?? []),
]);
const layers = pictures.flatMap((picture) => picture.layers.map((layer) => ({ picture, layer })));
const boxes = ({ layer }: (typeof layers)[number]) => layer.labels.map((label) => ({ text: label.text, box: boxOf(label, layer.size) }));

describe('on every map of the content', () => {
  it('no two names touch', () => {
    expect(layers.length).toBeGreaterThan(60);
    expect(layers.every(({ layer }) => layer.labels.length > 3)).toBe(true);
    const touching = layers.flatMap((one) => boxes(one).flatMap(({ text, box }, index, all) => all.slice(index + 1).filter((other) => touch(box, other.box)).map((other) => `${one.picture.id}: ${text} and ${other.text}`)));
    expect(touching).toEqual([]);
  });

  it('every name lies in the picture', () => {
    const outside = layers.flatMap((one) => boxes(one).filter(({ box }) => box.x0 < 0 || box.y0 < 0 || box.x1 > one.picture.width || box.y1 > one.picture.height).map(({ text }) => `${one.picture.id}: ${text}`));
    expect(outside).toEqual([]);
  });

  it('every mark that has a number or name shows it', () => {
    const silent = layers.flatMap(({ picture, layer }) => picture.markers.filter(({ mark }) => mark && !layer.labels.some(({ kind, text }) => kind === 'park' && text === mark)).map(({ id, mark }) => `${picture.id}: ${id} ${mark}`));
    expect(silent).toEqual([]);
  });

  it('no mark hides another', () => {
    const hidden = pictures.flatMap(({ id, radius, markers }) => markers.flatMap((one, index) => markers.slice(index + 1).filter((other) => Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]) < 2 * radius).map((other) => `${id}: ${one.id} and ${other.id}`)));
    expect(pictures.reduce((sum, { markers }) => sum + markers.length, 0)).toBeGreaterThan(150);
    expect(hidden).toEqual([]);
  });

  it('every mark, dot and name of a city lies in the frame', () => {
    const outside = pictures.flatMap((picture) => [...picture.markers.map(({ at }) => at), ...picture.cities].filter(([x, y]) => x < 4 || y < 4 || x > picture.width - 4 || y > picture.height - 4).map(() => picture.id));
    expect(outside).toEqual([]);
  });

  it('no boundary is drawn', () => {
    expect(pictures.filter(({ boundaries, reviewNumber }) => boundaries !== '' || reviewNumber !== undefined)).toEqual([]);
  });
});

describe('the map of Gansu', () => {
  it.each([['zh', ['酒泉', '金昌', '兰州', '庆阳', '张掖']], ['en', ['Jiuquan', 'Jinchang', 'Lanzhou', 'Qingyang', 'Zhangye']]] as const)('names the cities that matter at every size (%s)', (lang, cities) => {
    const shown = provincePicture('gansu', numbered(inProvince(parks, 'gansu', regions)), content, lang === 'zh' ? zh : en, false).layers.map((layer) => layer.labels.map(({ text }) => text));
    expect(shown).toHaveLength(2);
    expect(shown.flatMap((names) => cities.filter((city) => !names.includes(city)))).toEqual([]);
  });

  it('shows none of Qujing', () => {
    const { markers } = provincePicture('gansu', numbered(inProvince(parks, 'gansu', regions)), content, zh, false);
    expect(markers.length).toBeGreaterThan(10);
    expect(markers.filter(({ id }) => parks.find((park) => park.id === id)?.region === 'qujing')).toEqual([]);
  });
});

it('a park without a position has no map', () => {
  const lost = parks.find(({ position }) => !position);
  expect(lost && parkPicture(lost, '', [], content, zh)).toBeUndefined();
});

it('reviewed boundaries are drawn with their number', () => {
  const picture = regionPicture('jinchang', [], { ...content, boundaries: { lines: [[[101, 38], [103, 38.5]]], reviewNumber: '甘S（2024）12号' } }, zh);
  expect(picture.boundaries).toMatch(/^M/);
  expect(picture.reviewNumber).toBe('甘S（2024）12号');
});
