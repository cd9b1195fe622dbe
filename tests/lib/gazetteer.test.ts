import { describe, expect, it } from 'vitest';
import { countiesOf, namedIn, ofProvince, placeOf, stopsOf, towns } from '#lib/gazetteer.ts';
import { contentWith, entry } from '../fixtures/records.ts';

const place = (id: string, name: string, level = 'county', seat?: [number, number]) => entry('places', id, 'geo/places.json', { level, name, ...(seat && { seat: { at: seat, name, source: 'gazette' } }) });
const places = [place('620300', '金昌市', 'prefecture', [102.19, 38.5]), place('620321', '永昌县', 'county', [102.02, 38.27]), place('621021', '庆城县'), place('530302', '麒麟区', 'county', [103.78, 25.48]), place('530304', '马龙区', 'county', [103.57, 25.4]), place('530399', '永昌县')];
const region = (id: string, name: string, parent?: string) => ({ id, name: { zh: name, en: id }, ...(parent && { parent }) });
const regions = [region('gansu', '甘肃省'), region('jinchang', '金昌市', 'gansu'), region('yongchang', '永昌县', 'jinchang'), region('yunnan', '云南省')];

describe('a region', () => {
  it.each([['jinchang', '620300'], ['yongchang', '620321'], ['gansu', undefined]])('%s stands for the place %s', (id, code) => {
    expect(placeOf(id, regions, places)?.id).toBe(code);
  });
});

it('the places of a province have its code', () => {
  expect(ofProvince('yunnan', places).map(({ id }) => id)).toEqual(['530302', '530304', '530399']);
  expect(ofProvince('shaanxi', places)).toEqual([]);
});

it('a prefecture has its counties and not itself', () => {
  expect(countiesOf(place('620300', '金昌市', 'prefecture'), places).map(({ id }) => id)).toEqual(['620321']);
});

describe('a text names', () => {
  it.each([['永昌县', 'gansu', ['620321']], ['永昌县', 'yunnan', ['530399']], ['麒麟区、马龙区', 'yunnan', ['530302', '530304']], ['兰州新区', 'gansu', []], ['金昌市', 'gansu', []]])('%s in %s: %s', (text, province, codes) => {
    expect(namedIn(text, province, places).map(({ id }) => id)).toEqual(codes);
  });
});

it('a county without coordinates is no town', () => {
  expect(towns(places).map(({ id }) => id)).toEqual(['620300', '620321', '530302', '530304']);
});

it('a corridor passes by a stop without coordinates and reaches the cities outside', () => {
  const line = entry('corridors', 'line', 'geo/corridors.json', { stops: ['620300', '621021', 'xining'] });
  expect(stopsOf(line, { places, gateways: contentWith().gateways }).map(({ id }) => id)).toEqual(['620300', 'xining']);
});
