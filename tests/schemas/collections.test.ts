import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { readContent } from '#commands/content-folder.ts';
import { collections, type CollectionName } from '#schemas/collections.ts';
import { original } from '../commands/content-copy.ts';
import { names, records } from '../fixtures/records.ts';

const parse = (collection: CollectionName, value: unknown): z.ZodSafeParseResult<unknown> => (collections[collection].schema as z.ZodType).safeParse(value);
const issuesIn = (collection: CollectionName, value: unknown): string[] => (parse(collection, value).error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
const issues = (collection: CollectionName, change: object): string[] => issuesIn(collection, { ...records[collection], ...change });

describe('every collection', () => {
  it.each(names)('%s accepts a small record with every field it needs', (name) => {
    expect(parse(name, records[name]).error).toBeUndefined();
  });

  it.each(names.filter((name) => name !== 'fields'))('%s refuses a misspelt field', (name) => {
    expect(issues(name, { tittle: 'x' })).toEqual([': Unrecognized key: "tittle"']);
  });

  it.each(names.filter((name) => name !== 'fields').flatMap((name) => Object.keys(records[name]).map((key) => [name, key] as const)))(
    '%s refuses a record without "%s"',
    (name, key) => {
      const found = issues(name, { [key]: undefined });
      expect(found).toHaveLength(1);
      expect(found[0]?.startsWith(`${key}: `)).toBe(true);
    },
  );

  it('accepts every file of content/', () => {
    const { content, problems } = readContent(original);
    expect(problems).toEqual([]);
    expect(names.filter((name) => content[name].length === 0)).toEqual([]);
  });
});

const tariff = {
  kind: 'tariff', name: records.site.name, region: 'gansu', status: 'current', effectiveFrom: null, effectiveTo: null, note: null, facts: {}, unit: 'cny-per-kwh', asOf: '2026', source: 'gazette', confidence: 'high',
  rows: [{ scheme: 'two-part', voltage: '110kv', energy: 0.0799 }], demandUnknown: { zh: '没有查到' },
};
const position = { lat: 38.5, lng: 102.19, precision: 'county', place: { zh: '金昌' }, source: 'gazette', confidence: 'low' };
const step = records.procedures;
const edge = records.chain.edges[0];

const accepted: [string, CollectionName, object][] = [
  ['a park with a position', 'parks', { ...records.parks, position }],
  ['a city with its province', 'regions', { ...records.regions, level: 'city', parent: 'gansu' }],
  ['a tariff', 'electricity', tariff],
  ['a rule on prices', 'electricity', { kind: 'rule', name: tariff.name, region: 'cn', status: 'reported', effectiveFrom: null, effectiveTo: null, note: null, facts: {} }],
  ['a special price', 'electricity', { kind: 'special-price', name: tariff.name, region: 'gansu', status: 'unconfirmed', effectiveFrom: null, effectiveTo: null, note: null, facts: {}, appliesTo: { zh: '数据中心' }, conditionsUnknown: { zh: '未写明' } }],
  ['a background on prices', 'electricity', { kind: 'context', name: tariff.name, region: 'gansu', status: 'current', effectiveFrom: null, effectiveTo: null, note: null, facts: {} }],
  ['a day that ends at 24:00', 'electricity', { ...records.electricity, slots: [{ period: 'flat', start: '00:00', end: '12:00' }, { period: 'peak', start: '12:00', end: '24:00' }] }],
  ['a direction', 'opportunities', { ...records.opportunities, kind: 'direction', status: 'wanted' }],
  ['a step without a legal limit, with the reason', 'procedures', { ...step, limit: null, limitUnknown: { zh: '法律没有规定' } }],
  ['a step with limits by kind', 'procedures', { ...step, limit: { ...step.limit, variants: [{ kind: tariff.name, value: 30, unit: 'day' }] } }],
  ['a policy of which a part was suspended', 'policies', { ...records.policies, suspended: [{ part: { zh: '第三条' }, from: '2025-08-01', source: 'gazette' }] }],
  ['a policy that starts and ends on one day', 'policies', { ...records.policies, effectiveFrom: '2026-01-01', effectiveTo: '2026-01-01' }],
  ['a place with its seat', 'places', { ...records.places, seat: { at: [102.1938, 38.5006], name: 'Jinchang', source: 'gazette' } }],
  ...([{ kind: 'none' }, { kind: 'tianditu', key: 'k', reviewNumber: 'GS(2024)0650号' }, { kind: 'amap', reviewNumber: 'GS京（2022）1061号' }, { kind: 'osm', reviewNumber: null }, { kind: 'custom', url: 'https://t.example/{z}/{x}/{y}.png', datum: 'gcj02', attribution: { zh: '省地理信息中心', en: 'Provincial centre' }, reviewNumber: '甘S〔2023〕12号' }] as const)
    .map((provider): [string, CollectionName, object] => [`a map from ${provider.kind}`, 'site', { ...records.site, map: { provider } }]),
  ['deals at a single price', 'landDeals', { ...records.landDeals, min: 330, median: 330, max: 330 }],
];

const refused: [string, CollectionName, object, string, string][] = [
  ['a name in Chinese alone', 'parks', { name: { zh: '园区' } }, 'name.en', 'expected string'],
  ['an empty name', 'parks', { name: { zh: ' ', en: 'Park' } }, 'name.zh', 'some text'],
  ['a line where words in two languages belong', 'parks', { tagline: '园区' }, 'tagline', 'words by language'],
  ['an unknown level of a park', 'parks', { level: 'world' }, 'level', 'expected one of'],
  ['an id in capitals', 'parks', { region: 'Gansu' }, 'region', 'a lower-case dashed id'],
  ['latitude and longitude swapped', 'parks', { position: { ...position, lat: 102.19, lng: 38.5 } }, 'position.lat', 'perhaps latitude and longitude are swapped'],
  ['a longitude beyond the globe', 'parks', { position: { ...position, lng: 181 } }, 'position.lng', 'between -180 and 180'],
  ['a position without a source', 'parks', { position: { ...position, source: undefined } }, 'position.source', 'a lower-case dashed id'],
  ['an exactness that nobody knows', 'parks', { position: { ...position, precision: 'gate' } }, 'position.precision', 'expected one of'],
  ['an unknown grid', 'regions', { grid: 'shaanxi' }, 'grid', 'expected one of'],
  ['an order of zero', 'industries', { order: 0 }, 'order', '>=1'],
  ['a label in an unknown group', 'fields', { area: { ...records.fields.area, group: 'misc' } }, 'area.group', 'expected one of'],
  ['a label with an unknown unit', 'fields', { area: { ...records.fields.area, units: ['acre'] } }, 'area.units.0', 'expected one of'],
  ['a label in Chinese alone', 'fields', { area: { ...records.fields.area, label: { zh: '面积' } } }, 'area.label.en', 'expected string'],
  ['a field that turns stale at once', 'fields', { area: { ...records.fields.area, staleAfterYears: 0 } }, 'area.staleAfterYears', '>=1'],
  ['an address that runs code', 'sources', { url: 'javascript:alert(1)' }, 'url', 'a full web address'],
  ['an address with a quotation mark', 'sources', { url: 'https://a.example/"x' }, 'url', 'a full web address'],
  ['a source without a title', 'sources', { title: '' }, 'title', '>=1'],
  ['a source from an unknown kind of publisher', 'sources', { kind: 'blog' }, 'kind', 'expected one of'],
  ['an unknown state of land', 'land', { status: 'sold' }, 'status', 'expected one of'],
  ['a closing day that does not exist', 'land', { applyUntil: '2025-02-29' }, 'applyUntil', 'a real day'],
  ['a land price per mu', 'landDeals', { unit: 'wan-cny-per-mu' }, 'unit', 'land prices are kept in yuan per m²'],
  ['a median below the lowest price', 'landDeals', { median: 215 }, 'median', 'between "min" and "max"'],
  ['a median above the highest price', 'landDeals', { median: 461 }, 'median', 'between "min" and "max"'],
  ['deals that end before they start', 'landDeals', { firstYear: 2017 }, 'lastYear', 'not before "firstYear"'],
  ['deals of a negative area', 'landDeals', { areaHa: -1 }, 'areaHa', '>=0'],
  ['a summary of no deals', 'landDeals', { deals: 0 }, 'deals', '>=1'],
  ['an unknown kind of record', 'electricity', { kind: 'tarif' }, 'kind', 'Invalid'],
  ['a clock at 24:30', 'electricity', { slots: [{ period: 'peak', start: '06:00', end: '24:30' }, records.electricity.slots[1]] }, 'slots.0.end', 'a time as HH:MM'],
  ['a clock without its zero', 'electricity', { slots: [{ period: 'peak', start: '6:00', end: '23:00' }, records.electricity.slots[1]] }, 'slots.0.start', 'a time as HH:MM'],
  ['a wage of an unknown kind', 'costs', { kind: 'rent' }, 'kind', 'expected one of'],
  ['a policy that ends before it starts', 'policies', { effectiveTo: '2020-12-31' }, 'effectiveTo', 'not before "effectiveFrom"'],
  ['a policy on nothing', 'policies', { topics: [] }, 'topics', '>=1'],
  ['a policy on an unknown topic', 'policies', { topics: ['weather'] }, 'topics.0', 'expected one of'],
  ['a threshold below zero', 'policies', { thresholdCny: -1 }, 'thresholdCny', '>=0'],
  ['a suspension without a source', 'policies', { suspended: [{ part: { zh: '第三条' }, from: '2025-08-01' }] }, 'suspended.0.source', 'a lower-case dashed id'],
  ['a legal limit in weeks', 'procedures', { limit: { ...step.limit, unit: 'week' } }, 'limit.unit', 'expected one of'],
  ['a legal limit below zero', 'procedures', { limit: { ...step.limit, value: -1 } }, 'limit.value', '>=0'],
  ['an alternative to nothing', 'procedures', { alternatives: [['filing']] }, 'alternatives.0', '>=2'],
  ['a step for nobody', 'procedures', { appliesTo: [] }, 'appliesTo', '>=1'],
  ['a fee below zero', 'procedures', { fee: { ...step.fee, amount: -5 } }, 'fee.amount', '>=0'],
  ['an edge without a source', 'chain', { edges: [{ ...edge, source: undefined }] }, 'edges.0.source', 'a lower-case dashed id'],
  ['an edge without a reason', 'chain', { edges: [{ ...edge, reason: undefined }] }, 'edges.0.reason', 'words by language'],
  ['an edge of an unknown type', 'chain', { edges: [{ ...edge, type: 'follows' }] }, 'edges.0.type', 'expected one of'],
  ['a chain without stages', 'chain', { stages: [] }, 'stages', '>=1'],
  ['an offer with the status of a direction', 'opportunities', { status: 'wanted' }, 'status', 'expected one of'],
  ['an opportunity that was checked in a month', 'opportunities', { checked: '2026-11' }, 'checked', 'a real day'],
  ['a project at an unknown stage', 'projects', { stage: 'planned' }, 'stage', 'expected one of'],
  ['a project seen on a day that does not exist', 'projects', { stageAsOf: '2026-02-30' }, 'stageAsOf', 'a year, month or day'],
  ['a promise of an unknown category', 'promises', { category: 'slogan' }, 'category', 'expected one of'],
  ['a statistic of an unknown kind', 'statistics', { kind: 'rumour' }, 'kind', 'expected one of'],
  ['a gap without its reason', 'statistics', { gaps: [{ what: { zh: '水价' } }] }, 'gaps.0.reason', 'words by language'],
  ['a place without its code', 'places', { id: 'jinchang' }, 'id', 'a code of GB/T 2260'],
  ['a seat with latitude and longitude swapped', 'places', { seat: { at: [38.5006, 102.1938], name: 'Jinchang', source: 'gazette' } }, 'seat.at', 'a longitude of China, then a latitude'],
  ['a seat without a source', 'places', { seat: { at: [102.1938, 38.5006], name: 'Jinchang' } }, 'seat.source', 'a lower-case dashed id'],
  ['an airport that is not on the white list', 'airports', { id: 'xxx' }, 'id', 'an airport of the white list'],
  ['a corridor with a single stop', 'corridors', { stops: ['620300'] }, 'stops', '>=2'],
  ['a corridor of an unknown kind', 'corridors', { kind: 'canal' }, 'kind', 'expected one of'],
  ['a river of one point', 'hydro', { features: [{ ...records.hydro.features[0], geometry: { type: 'LineString', coordinates: [[102, 36]] } }] }, 'features.0.geometry.coordinates', '>=2'],
  ['a border among the rivers', 'hydro', { features: [{ ...records.hydro.features[0], properties: { kind: 'border', class: 1 } }] }, 'features.0.properties.kind', 'expected one of'],
  ['a map with a review number made up', 'site', { map: { provider: { kind: 'amap', reviewNumber: '0650' } } }, 'map.provider.reviewNumber', 'the review number that the map carries'],
  ['a site without a web address', 'site', { address: 'atlas.example' }, 'address', 'a full web address'],
  ['a site checked on a day that does not exist', 'site', { checked: '2026-11-31' }, 'checked', 'a real day'],
];

const refusedTariffs: [string, object, string, string][] = [
  ['a tariff in another unit', { unit: 'cny-per-mwh' }, 'unit', 'tariffs are kept in yuan per kWh'],
  ['a tariff in fen', { rows: [{ ...tariff.rows[0], energy: 7.99 }] }, 'rows.0.energy', 'a price in yuan per kWh'],
  ['a tariff at a voltage that is not offered', { rows: [{ ...tariff.rows[0], voltage: '500kv' }] }, 'rows.0.voltage', 'expected one of'],
  ['a tariff without a price', { rows: [] }, 'rows', '>=1'],
];

describe('a schema accepts', () => {
  it.each(accepted)('%s', (_what, name, value) => {
    expect(parse(name, value).error).toBeUndefined();
  });
});

const expectIssue = (found: readonly string[], path: string, words: string): void => {
  expect(found).toHaveLength(1);
  expect(found[0]?.slice(0, path.length + 2)).toBe(`${path}: `);
  expect(found[0]).toContain(words);
};

describe('a schema refuses', () => {
  it.each(refused)('%s', (_what, name, change, path, words) => expectIssue(issues(name, change), path, words));

  it.each(refusedTariffs)('%s', (_what, change, path, words) => expectIssue(issuesIn('electricity', { ...tariff, ...change }), path, words));
});
