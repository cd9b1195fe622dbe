import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { readContent } from '#commands/content-folder.ts';
import { CHAIN, ContentCopy, DEALS, PARK, POLICY, SOURCES, TIMES } from './content-copy.ts';

const copy = new ContentCopy();
afterEach(() => copy.mend());
afterAll(() => copy.discard());

const run = (): { lines: string[]; warned: string; status: number | null } => {
  const program = resolve(import.meta.dirname, '../../src/commands/check-content.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, '--content', copy.folder], { encoding: 'utf8' });
  return { lines: stdout.trimEnd().split('\n'), warned: stderr.trimEnd(), status };
};

const LISTING = 'land/records/land-listing-yongchang-2025-7.json';
const HUIZE = 'land-deal-summary-5303-huize-2012-2016';
const TARIFF = 'electricity/gansu-td-tariff-2026.json';
const STEP = 'procedures/steps/project-filing.json';

describe('the check of a content folder', () => {
  it('prints "0 problems" and ends with 0 for the content as it is', () => {
    expect(run()).toEqual({ lines: ['0 problems'], warned: '', status: 0 });
  });

  it('prints every problem on a line, then how many, and ends with 1', () => {
    copy.set(PARK, 'facts.gdp.0.value', -3);
    copy.set(PARK, 'facts.foreign-trade.0.source', undefined);
    copy.set(POLICY, 'region', 'atlantis');
    const { lines, status } = run();
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(`${PARK} › facts.gdp.0.value: found "-3"; a number of 0 or more (不小于 0 的数)`);
    expect(lines[1]).toContain(`${PARK} › facts.foreign-trade.0.source: found nothing; `);
    expect(lines[2]).toContain(`${POLICY} › region: found the unknown id "atlantis"; `);
    expect(lines[3]).toBe('3 problems');
    expect(status).toBe(1);
  });

  it('warns of a park far from its county and lets it pass', () => {
    copy.set('parks/jinchang/yongchang-industrial-park.mdx', 'position.lng', 98.5);
    copy.set('parks/jinchang/yongchang-industrial-park.mdx', 'position.lat', 39.74);
    const { lines, warned, status } = run();
    expect(warned).toMatch(/^warning \(提醒\): parks\/jinchang\/yongchang-industrial-park\.mdx › position: found a point \d+ km from the seat of 永昌县; a point within 120 km /);
    expect({ lines, status }).toEqual({ lines: ['0 problems'], status: 0 });
  });

  it('lets reviewed boundaries pass', () => {
    copy.set('site.json', 'map.boundaries', { file: 'boundaries.geojson', reviewNumber: '甘S（2024）12号' });
    copy.write('geo/boundaries.geojson', '{"type":"FeatureCollection","features":[]}');
    expect(copy.printed()).toEqual([]);
  });

  it('finds nothing in a folder that does not exist, and says so', () => {
    const { content, problems } = readContent(`${copy.folder}-elsewhere`);
    expect(content.parks).toEqual([]);
    expect(problems.map(({ file }) => file)).toEqual(['site.json', 'procedures/chain.json', 'sources/sources.json']);
  });

  it('takes back nothing: a mended copy has no problem again', () => {
    copy.set(PARK, 'region', 'atlantis');
    expect(copy.printed()).toHaveLength(1);
    copy.mend();
    expect(copy.printed()).toEqual([]);
  });
});

/** What is wrong, where, the value that makes it so, what is printed as found, words of what is allowed. */
const values: [string, string, string, unknown, string, string][] = [
  ['an unknown region', PARK, 'region', 'jinchng', 'the unknown id "jinchng"', 'an id of content/regions (已有的编号), for example: '],
  ['a key figure that is none', 'site.json', 'highlights.0.field', 'tagline', '"tagline" of regions/gansu', 'a field of that entry with a number'],
  ['an unknown parent of a region', 'regions/qingyang.mdx', 'parent', 'shaanxi', 'the unknown id "shaanxi"', 'an id of content/regions'],
  ['an unknown place of a policy', POLICY, 'region', 'china', 'the unknown id "china"', 'content/regions, or "cn"'],
  ['an unknown park', LISTING, 'park', 'yongchang-park', 'the unknown id "yongchang-park"', 'an id of content/parks'],
  ['an unknown park of a deal', DEALS, `${HUIZE}.park`, 'huize-park', 'the unknown id "huize-park"', 'an id of content/parks'],
  ['an unknown source', PARK, 'facts.gdp.0.source', 'hearsay', 'the unknown id "hearsay"', 'an id of content/sources/sources.json'],
  ['an unknown source of a deal', DEALS, `${HUIZE}.source`, 'hearsay', 'the unknown id "hearsay"', 'an id of content/sources/sources.json'],
  ['an unknown industry', PARK, 'industries.0', 'metals', 'the unknown id "metals"', 'an id of content/industries'],
  ['an unknown step in an edge', CHAIN, 'edges.0.from', 'company-registry', 'the unknown id "company-registry"', 'an id of content/procedures/steps'],
  ['an unknown kind of project in an edge', CHAIN, 'edges.0.appliesTo.0', 'everybody', 'the unknown id "everybody"', 'an id of "kinds" in procedures/chain.json'],
  ['an edge to an unknown step', CHAIN, 'edges.0.to', 'project-filling', 'the unknown id "project-filling"', 'an id of content/procedures/steps'],
  ['a kind of project that nobody defines', STEP, 'appliesTo.0', 'everybody', 'the unknown id "everybody"', 'an id of "kinds" in procedures/chain.json'],
  ['a usual project of a kind that nobody defines', CHAIN, 'usual.0.kinds.0', 'everybody', 'the unknown id "everybody"', 'an id of "kinds" in procedures/chain.json'],
  ['a limit without a type of day', 'procedures/steps/project-approval.json', 'limit.unit', undefined, 'nothing', 'one of (可填): working-day, day'],
  ['a general rule that the chain does not state', 'procedures/elements.json', 'result.generalRules.0', 'deliver', 'the unknown id "deliver"', 'an id of "dayRules" in procedures/chain.json'],
  ['an unknown stage of a step', STEP, 'stage', '9-party', 'the unknown id "9-party"', 'an id of "stages" in procedures/chain.json'],
  ['an unknown step that a promise shortens', 'promises/qingyang-land-permit-fast.json', 'shortens.0', 'tea-break', 'the unknown id "tea-break"', 'an id of content/procedures/steps'],
  ['a figure without a source', PARK, 'facts.gdp.0.source', undefined, 'nothing', 'a lower-case dashed id, for example'],
  ['a figure without a unit', PARK, 'facts.gdp.0.unit', undefined, 'nothing', 'one of (可填): cny, wan-cny, yi-cny'],
  ['a figure without a day', PARK, 'facts.gdp.0.asOf', undefined, 'nothing', 'a year, month or day'],
  ['a figure without a value', PARK, 'facts.gdp.0.value', undefined, 'nothing', 'a number without quotes'],
  ['a number in quotes', PARK, 'facts.gdp.0.value', '110.5', '"110.5"', 'a number without quotes, for example 9.97'],
  ['a negative area', LISTING, 'facts.area-m2.0.value', -83246, '"-83246"', 'a number of 0 or more'],
  ['a unit that nobody knows', PARK, 'facts.gdp.0.unit', 'acre', '"acre"', 'one of (可填): cny, wan-cny, yi-cny'],
  ['a unit that is not allowed for the field', PARK, 'facts.gdp.0.unit', 'km2', '"km2"', 'a unit of this field (该字段可用的单位): yi-cny'],
  ['an unknown degree of confidence', PARK, 'facts.gdp.0.confidence', 'sure', '"sure"', 'one of (可填): high, medium, low'],
  ['a field without a statement', PARK, 'facts.gdp', [], '"[]"', 'at least one statement'],
  ['a day that does not exist', PARK, 'facts.gdp.0.asOf', '2026-02-30', '"2026-02-30"', 'a year, month or day'],
  ['a month that does not exist', PARK, 'facts.gdp.0.asOf', '2024-13', '"2024-13"', 'a year, month or day'],
  ['a span that ends before it starts', PARK, 'facts.gdp.0.asOf', '2025/2024', '"2025/2024"', 'a year, month or day'],
  ['a statement about the future that is no plan', PARK, 'facts.gdp.0.asOf', '2031-01', '"2031-01"', 'a plan or target needs "nature"'],
  ['a deal in the future', DEALS, `${HUIZE}.asOf`, '2031', '"2031"', 'a day up to '],
  ['a policy that ends before it starts', 'policies/cn-western-development-cit-15.json', 'effectiveTo', '2001-01-01', '"2001-01-01"', 'not before "effectiveFrom"'],
  ['an unknown status of a policy', POLICY, 'status', 'alive', '"alive"', 'one of (可填): in-force, reported'],
  ['a policy without a topic', POLICY, 'topics', [], '"[]"', 'a list of 1 or more'],
  ['an electricity price in another unit', TARIFF, 'unit', 'fen-per-kwh', '"fen-per-kwh"', 'tariffs are kept in yuan per kWh'],
  ['an electricity price that was left in fen', TARIFF, 'rows.0.energy', 29.45, '"29.45"', 'a price in yuan per kWh'],
  ['an unknown kind of electricity record', TARIFF, 'kind', 'tarif', '"tarif"', 'one of the known kinds'],
  ['a clock that shows 25 hours', TIMES, 'slots.0.start', '25:00', '"25:00"', 'a time as HH:MM'],
  ['a land price in another unit', DEALS, `${HUIZE}.unit`, 'wan-cny-per-mu', '"wan-cny-per-mu"', 'land prices are kept in yuan per m²'],
  ['a median outside the range', DEALS, `${HUIZE}.median`, 1, '"1"', 'a number between "min" and "max"'],
  ['a last year before the first', DEALS, `${HUIZE}.lastYear`, 2001, '"2001"', 'not before "firstYear"'],
  ['a name without English', PARK, 'name.en', undefined, 'nothing', 'text (文字)'],
  ['an empty name', PARK, 'name.zh', ' ', '" "', 'some text'],
  ['an order that is no whole number', STEP, 'order', 1.5, '"1.5"', 'a whole number'],
  ['a list that is no list', PARK, 'aliases', '金昌经开区', '"金昌经开区"', 'a list (列表)'],
  ['an address that runs code', SOURCES, 'geoname-undated.url', 'javascript:alert(1)', '"javascript:alert(1)"', 'a full web address'],
  ['a corridor through an unknown town', 'geo/corridors.json', 'g30.stops.1', '620501', 'the unknown id "620501"', 'an id of content/geo/places.json or gateways.json'],
  ['a river that leaves China', 'geo/hydro/gansu.json', 'features.0.geometry.coordinates.0', [102, 60], '"[102,60]"', 'a longitude of China, then a latitude'],
  ['a site without a day', 'site.json', 'checked', undefined, 'nothing', 'a real day as YYYY-MM-DD'],
];

describe('a broken value is one line that names the file, the field, what was found and what is allowed', () => {
  it.each(values)('%s', (_what, file, field, value, found, words) => {
    copy.set(file, field, value);
    copy.expectLine(`${file} › ${field}: found ${found}; `, words);
  });
});

it('an element of a sheet that nobody knows is named with those that there are', () => {
  copy.set('procedures/elements.json', 'receipt.id', 'reciept');
  copy.expectLine('procedures/elements.json › reciept.id: found "reciept"; ', 'one of (可填): item-name, legal-basis');
});
