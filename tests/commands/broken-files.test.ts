import { afterAll, afterEach, describe, it } from 'vitest';
import { CHAIN, ContentCopy, DEALS, PARK, POLICY, SOURCES, TIMES } from './content-copy.ts';

const copy = new ContentCopy();
afterEach(() => copy.mend());
afterAll(() => copy.discard());

const prose = (by: string) => (): void => copy.replace(PARK, /---\n[^-]*$/, `---\n${by}\n`);

/** What is wrong, how it is made so, the line up to what is allowed, words of what is allowed. */
const files: [string, () => void, string, string][] = [
  ['an unknown field in front matter', () => copy.set(PARK, 'aera', 5), `${PARK}: found the unknown field "aera"; `, 'remove it or mend its spelling'],
  ['an unknown field in JSON', () => copy.set(POLICY, 'titel', 'x'), `${POLICY}: found the unknown field "titel"; `, 'remove it or mend its spelling'],
  ['an unknown field in a list', () => copy.set(SOURCES, 'geoname-undated.autor', 'x'), `${SOURCES} › geoname-undated: found the unknown field "autor"; `, 'remove it or mend its spelling'],
  ['an unknown field in a statement', () => copy.set(PARK, 'facts.gdp.0.sauce', 'x'), `${PARK} › facts.gdp.0: found the unknown field "sauce"; `, 'remove it or mend its spelling'],
  ['a statement under a field without a label', () => copy.set(PARK, 'facts.moon-phase', [{ value: 1, unit: 'count', asOf: '2024', source: 'geoname-undated', confidence: 'low' }]), `${PARK} › facts.moon-phase: found the unknown field "moon-phase"; `, 'a field that fields/parks.json names'],
  ['a number under a field of words', () => copy.set(PARK, 'facts.level.0', { value: 1, unit: 'count', asOf: '2024', source: 'geoname-undated', confidence: 'low' }), `${PARK} › facts.level.0.unit: found "count"; `, 'it is stated in words'],
  ['a field whose name is no id', () => copy.set(PARK, 'facts.GDP 2024', [{ value: null, reason: { zh: '无' } }]), `${PARK} › facts.GDP 2024: found "GDP 2024"; `, 'a lower-case dashed id'],
  ['a gap without a reason', () => copy.set(PARK, 'facts.gdp.0', { value: null }), `${PARK} › facts.gdp.0.reason: found nothing; `, 'words by language'],
  ['a range upside down', () => copy.set(PARK, 'facts.gdp.0', { min: 5, max: 2, unit: 'yi-cny', asOf: '2020', source: 'geoname-undated', confidence: 'high' }), `${PARK} › facts.gdp.0.max: found "2"; `, 'not below "min"'],
  ['latitude and longitude swapped', () => { copy.set(PARK, 'position.lat', 102.19379); copy.set(PARK, 'position.lng', 38.50062); }, `${PARK} › position.lat: found "102.19379"; `, 'perhaps latitude and longitude are swapped'],
  ['a position outside the province', () => copy.set(PARK, 'position.lat', 25.5), `${PARK} › position: found lat 25.5, lng 102.19379; `, 'a point inside gansu'],
  ['a position of a region in another province', () => copy.set('regions/qujing.mdx', 'position.lat', 38.5), 'regions/qujing.mdx › position: found lat 38.5, lng ', 'a point inside yunnan'],
  ['an unquoted day that does not exist', () => copy.replace(PARK, "asOf: '2010-04-02'", 'asOf: 2026-02-30'), `${PARK} › facts.level.0.asOf: found "2026-02-30"; `, 'a year, month or day'],
  ['broken JSON', () => copy.replace(POLICY, '"region": "cn",', '"region": "cn"'), `${POLICY}: found a mistake of form: Expected ',' or '}' after property value in JSON at position `, 'JSON: commas between fields'],
  ['a broken list', () => copy.replace(SOURCES, /\]\s*$/, ''), `${SOURCES}: found a mistake of form: `, 'JSON: commas between fields'],
  ['a list that is a group', () => copy.write(DEALS, '{}'), `${DEALS}: found something else than a list; `, 'square brackets'],
  ['broken YAML', () => copy.replace(PARK, 'region: jinchang', ' region: jinchang'), `${PARK}: found a mistake of form: bad indentation of a mapping entry (line 7); `, 'front matter in YAML'],
  ['a field written twice', () => copy.replace(PARK, 'region: jinchang', 'region: jinchang\nregion: jinchang'), `${PARK}: found a mistake of form: duplicated mapping key (line 8); `, 'front matter in YAML'],
  ['a page without front matter', () => copy.write(PARK, '园区'), `${PARK}: found a mistake of form: no front matter; `, 'between two lines of ---'],
  ['a tag that is never closed', prose('第一段\n\n第二段 <b>粗体'), `${PARK} › text: found a mistake of form: Expected a closing tag for \`<b>\``, 'plain Markdown'],
  ['an import', prose("import Evil from './evil.js'\n\n文字"), `${PARK} › text: found an import or export; `, 'plain Markdown'],
  ['code in braces', prose('文字 {process.env.HOME} 文字'), `${PARK} › text: found code in { }; `, 'plain Markdown'],
  ['a component', prose('<Script />\n\n文字'), `${PARK} › text: found a tag in < >; `, 'plain Markdown'],
  ['no prose', prose(''), `${PARK} › text: found no text; `, 'plain Markdown'],
  ['a translation with front matter', () => copy.write('parks/jinchang/jinchang-etdz.en.mdx', '---\nregion: jinchang\n---\nText'), 'parks/jinchang/jinchang-etdz.en.mdx: found front matter; ', 'the text alone'],
  ['a translation without its original', () => copy.write('parks/jinchang/ghost.en.mdx', 'Text'), 'parks/jinchang/ghost.en.mdx: found a translation without its original; ', 'a file parks/jinchang/ghost.mdx'],
  ['code in a translation', () => copy.write('parks/jinchang/jinchang-etdz.en.mdx', 'Text {1 + 1}'), 'parks/jinchang/jinchang-etdz.en.mdx › text: found code in { }; ', 'plain Markdown'],
  ['an empty translation', () => copy.write('parks/jinchang/jinchang-etdz.en.mdx', '\n'), 'parks/jinchang/jinchang-etdz.en.mdx › text: found no text; ', 'plain Markdown'],
  ['a stray file', () => copy.write('parks/new-park.mdx', copy.read(PARK)), 'parks/new-park.mdx: found a file that no collection reads; ', 'src/schemas/collections.ts'],
  ['a stray file without an ending', () => copy.write('policies/README', 'x'), 'policies/README: found a file that no collection reads; ', 'src/schemas/collections.ts'],
  ['a file name that is no id', () => copy.write('policies/New Policy.json', copy.read(POLICY)), 'policies/New Policy.json: found the file name "New Policy"; ', 'a lower-case dashed name'],
  ['a missing site.json', () => copy.remove('site.json'), 'site.json: found nothing that can be read; ', 'this file, complete'],
  ['a missing chain', () => copy.remove(CHAIN), `${CHAIN}: found nothing that can be read; `, 'this file, complete'],
  ['an empty list of sources', () => copy.write(SOURCES, '[]'), `${SOURCES}: found nothing that can be read; `, 'this file, complete'],
  ['a park in the folder of another region', () => copy.write('parks/qingyang/new-park.mdx', copy.read(PARK)), 'parks/qingyang/new-park.mdx › region: found "jinchang"; ', 'parks/<region>/new-park.mdx'],
  ['the same id in two park folders', () => { copy.write('parks/gansu/jinchang-etdz.mdx', copy.read(PARK)); copy.set('parks/gansu/jinchang-etdz.mdx', 'region', 'gansu'); }, `${PARK} › id: found the id "jinchang-etdz" a second time (first in parks/gansu/jinchang-etdz.mdx); `, 'an id that no other entry'],
  ['the same source twice', () => copy.replace(SOURCES, '[', `[${JSON.stringify((JSON.parse(copy.read(SOURCES)) as { id: string }[]).find(({ id }) => id === 'geoname-undated'))},`), `${SOURCES} › geoname-undated.id: found the id "geoname-undated" a second time (first in ${SOURCES}); `, 'an id that no other entry'],
  ['an airport that is not on the white list', () => copy.replace('geo/airports.json', '"iqn"', '"xxx"'), 'geo/airports.json › xxx.id: found "xxx"; ', 'an airport of the white list in src/schemas/geo.ts'],
  ['a county seat with latitude and longitude swapped', () => copy.replace('geo/places.json', '[102.1938, 38.5006]', '[38.5006, 102.1938]'), 'geo/places.json › 620300.seat.at: found "[38.5006,102.1938]"; ', 'a longitude of China, then a latitude'],
  ['tiles without a review number', () => copy.set('site.json', 'map.provider', { kind: 'tianditu', key: 'k' }), 'site.json › map.provider.reviewNumber: found nothing; ', 'the review number that the map carries'],
  ['tiles of our own without an attribution', () => copy.set('site.json', 'map.provider', { kind: 'custom', url: 'https://t.example/{z}/{x}/{y}.png', datum: 'wgs84', reviewNumber: 'GS(2024)0650号' }), 'site.json › map.provider.attribution: found nothing; ', 'words by language'],
  ['tiles from nobody we know', () => copy.set('site.json', 'map.provider', { kind: 'globe' }), 'site.json › map.provider.kind: found "globe"; ', 'one of the known kinds'],
  ['tiles at an address that is none', () => copy.set('site.json', 'map.provider', { kind: 'custom', url: 'https://t.example/', datum: 'wgs84', attribution: { zh: '地图', en: 'Map' }, reviewNumber: 'GS(2024)0650号' }), 'site.json › map.provider.url: found "https://t.example/"; ', 'the address of tiles'],
  ['boundaries without a review number', () => copy.set('site.json', 'map.boundaries', { file: 'boundaries.geojson' }), 'site.json › map.boundaries.reviewNumber: found nothing; ', 'the review number that the map carries'],
  ['boundaries that nobody named', () => copy.write('geo/boundaries.geojson', '{}'), 'geo/boundaries.geojson: found a layer of boundaries without a review number; ', '"map.boundaries" in site.json'],
  ['boundaries in a file that does not exist', () => copy.set('site.json', 'map.boundaries', { file: 'boundaries.geojson', reviewNumber: 'GS(2024)0650号' }), 'site.json › map.boundaries.file: found "boundaries.geojson"; ', 'a file that exists in content/geo'],
  ['the outlines for checking as boundaries', () => copy.set('site.json', 'map.boundaries', { file: 'province-outlines.geojson', reviewNumber: 'GS(2024)0650号' }), 'site.json › map.boundaries.file: found "province-outlines.geojson"; ', 'these outlines have no review number'],
  ['a position outside the province in a shifted datum', () => { copy.set(PARK, 'position.datum', 'gcj02'); copy.set(PARK, 'position.lat', 25.5); }, `${PARK} › position: found lat 25.5, lng 102.19379; `, 'a point inside gansu'],
  ['an unknown datum', () => copy.set(PARK, 'position.datum', 'cgcs'), `${PARK} › position.datum: found "cgcs"; `, 'one of (可填): gcj02, bd09'],
  ['steps that wait for each other', () => wait('project-filing', 'construction-permit', 'project-filing'), `${CHAIN} › edges: found steps that wait for themselves: `, 'steps that can be put in order'],
  ['a step that waits for itself', () => wait('project-filing', 'project-filing'), `${CHAIN} › edges: found steps that wait for themselves: project-filing → project-filing; `, 'steps that can be put in order'],
  ['regions that lie in each other', () => copy.set('regions/gansu.mdx', 'parent', 'qingyang'), 'regions/gansu.mdx › parent: found places that lie in themselves: ', 'the province of a city'],
  ['a day with a gap', () => copy.set(TIMES, 'slots.0.end', '07:00'), `${TIMES} › slots: found 06:00–07:00, 18:00–23:00, `, 'cover the 24 hours of a day once'],
  ['a day with an overlap as long as its gap', () => { copy.set(TIMES, 'slots.0.start', '07:00'); copy.set(TIMES, 'slots.0.end', '09:00'); }, `${TIMES} › slots: found 07:00–09:00, 18:00–23:00, `, 'cover the 24 hours of a day once'],
];

/** Adds to the chain that each step must come before the next. */
const wait = (...steps: readonly string[]): void => {
  const { edges } = JSON.parse(copy.read(CHAIN)) as { edges: object[] };
  const order = steps.slice(1).map((to, index) => ({ ...edges[0], type: 'must-precede', from: steps[index], to }));
  copy.set(CHAIN, 'edges', [...order, ...edges]);
};

describe('a broken file is one line that names the file, the field, what was found and what is allowed', () => {
  it.each(files)('%s', (_what, spoil, start, words) => {
    spoil();
    copy.expectLine(start, words);
  });
});
