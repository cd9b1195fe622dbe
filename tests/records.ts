import { collections, type CollectionName, type Content } from '#schemas/collections.ts';

/** Small records that every schema accepts; they name each other, so that together they are a whole content folder. */

const name = { zh: '试验', en: 'Trial' };
const words = { zh: '说明', en: 'Note' };
const cited = { asOf: '2024', source: 'gazette', confidence: 'high' } as const;
const facts = { area: [{ value: 9.97, unit: 'km2', ...cited }] };
const gaps = [{ what: { zh: '水价' }, reason: { zh: '没有查到' } }];

export const records = {
  site: { name, description: words, country: { zh: '全国', en: 'China' }, address: 'https://atlas.example', checked: '2026-11-22', corrections: null },
  fields: { area: { label: name, group: 'place', units: ['km2', 'ha'], staleAfterYears: 3 } },
  sources: { id: 'gazette', title: '公报', publisher: '省政府', documentNo: null, kind: 'official', published: '2024-11-22', url: null, read: 'full' },
  regions: { name, level: 'province', order: 1, grid: 'gansu', tagline: words, industries: ['metals'], facts, gaps },
  parks: { name, aliases: [], region: 'gansu', county: null, level: 'national', chemical: 'unknown', tagline: words, industries: ['metals'], facts, gaps },
  industries: { name, order: 1, tagline: words, facts },
  land: { name, region: 'gansu', county: null, park: 'trial-park', parkName: null, kind: 'listing', status: 'closed', statusNote: words, applyUntil: '2025-09-17', facts, gaps },
  landDeals: {
    id: 'trial-deals', name, region: 'gansu', county: words, park: null, parkName: null, firstYear: 2012, lastYear: 2016, firstDeal: null, lastDeal: null, deals: 10, unit: 'cny-per-m2',
    min: 216, median: 330, max: 460, areaHa: 28.8, repeated: [{ price: 330, deals: 3 }], ...cited, note: words,
  },
  electricity: {
    kind: 'time-of-use', name, region: 'gansu', status: 'current', effectiveFrom: '2024-08-01', effectiveTo: null, note: null, facts, ...cited, season: words, floating: words,
    slots: [{ period: 'peak', start: '06:00', end: '23:00' }, { period: 'valley', start: '23:00', end: '06:00' }],
  },
  costs: { name, region: 'gansu', kind: 'minimum-wage', status: 'superseded', supersededBy: '2026-01-01', note: words, facts },
  policies: {
    name, region: 'cn', level: 'national', topics: ['tax'], kind: 'policy', issuer: null, documentNo: null, issued: null, effectiveFrom: '2021-01-01', effectiveTo: '2030-12-31', status: 'in-force', statusAsOf: '2026-11-22',
    statusNote: null, titleVerified: true, thresholdCny: null, industries: [], bestSource: 'law', eligible: words, summary: words, reading: words, facts,
  },
  procedures: {
    order: 1, stage: 'setup', kind: 'filing', name, authority: name, legalBasis: [{ title: words, article: '第三条' }], limit: { value: 20, unit: 'working-day', inferred: true, extension: 10, excludes: null, note: null },
    observed: [{ region: 'gansu', value: 1, unit: 'day', asOf: '2024-09-13', note: words }], documents: [words], documentsSource: null, fee: { amount: null, basis: words }, parallel: { allowed: true, basis: null },
    missingPapers: null, appliesTo: ['all'], excludedFor: [], alternatives: [], result: null, validity: null, note: null, advice: words, facts,
  },
  chain: {
    asOf: '2026-11-22', stages: [{ id: 'setup', name }], stageNote: words, kinds: [{ id: 'all', name, test: words }],
    edges: [{ from: 'filing', to: 'permit', type: 'must-precede', strength: 'law', reason: words, appliesTo: ['all'], source: 'gazette', article: null, confidence: 'high' }], dayRules: facts, totals: [{ id: 'trial', region: 'gansu', name, facts }],
  },
  opportunities: { kind: 'offer', status: 'open', name, region: 'gansu', county: null, park: null, industries: [], summary: words, statedAsOf: '2026', checked: '2026-11-22', statusNote: words, facts, gaps },
  projects: { name, region: 'gansu', park: 'trial-park', stage: 'signed', stageAsOf: '2024-09', scale: 'single', industries: ['metals'], summary: words, facts },
  promises: { name, region: 'gansu', category: 'time-limit', summary: words, shortens: ['filing'], caution: null, facts },
  statistics: { name, region: 'gansu', county: null, park: null, kind: 'statistic', caution: null, facts, gaps },
  places: { id: '620300', level: 'prefecture', name: '金昌市', label: { zh: '金昌', en: 'Jinchang' } },
  gateways: { id: 'xining', label: { zh: '西宁', en: 'Xining' }, at: [101.7574, 36.6255], source: 'gazette' },
  corridors: { id: 'trial-line', kind: 'rail', name, stops: ['620300', 'xining'] },
  airports: { id: 'jic', name, label: name, at: [102.3486, 38.5419], source: 'gazette' },
  landscape: { id: 'trial-hills', kind: 'land', label: name, at: [99.6, 39.75] },
  hydro: { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { kind: 'river', class: 1 }, geometry: { type: 'LineString', coordinates: [[102, 36], [103, 36.5]] } }] },
} as const satisfies Record<CollectionName, object>;

export const names = Object.keys(records) as CollectionName[];

/** A record that its schema accepted, with what is changed in it, as the site reads it. */
export const entry = <Name extends CollectionName>(collection: Name, id: string, file: string, change: object = {}): Content[Name][number] =>
  ({ ...(collections[collection].schema.parse({ ...records[collection], ...change }) as object), id, file }) as unknown as Content[Name][number];

/** A content folder without a problem; what is given takes the place of its collection. */
export const contentWith = (change: Partial<Content> = {}): Content => ({
  site: [entry('site', 'site', 'site.json')],
  fields: ['regions', 'parks', 'industries', 'land', 'electricity', 'costs', 'policies', 'procedures', 'opportunities', 'projects', 'promises', 'statistics'].map((id) => entry('fields', id, `fields/${id}.json`)),
  sources: [entry('sources', 'gazette', 'sources/sources.json')],
  regions: [entry('regions', 'gansu', 'regions/gansu.mdx')],
  parks: [entry('parks', 'trial-park', 'parks/gansu/trial-park.mdx')],
  industries: [entry('industries', 'metals', 'industries/metals.mdx')],
  land: [entry('land', 'trial-land', 'land/records/trial-land.json')],
  landDeals: [entry('landDeals', 'trial-deals', 'land/deals.json')],
  electricity: [entry('electricity', 'trial-times', 'electricity/trial-times.json')],
  costs: [entry('costs', 'trial-wage', 'costs/trial-wage.json')],
  policies: [entry('policies', 'trial-policy', 'policies/trial-policy.json')],
  procedures: [entry('procedures', 'filing', 'procedures/steps/filing.json'), entry('procedures', 'permit', 'procedures/steps/permit.json')],
  chain: [entry('chain', 'chain', 'procedures/chain.json')],
  opportunities: [entry('opportunities', 'trial-offer', 'opportunities/trial-offer.json')],
  projects: [entry('projects', 'trial-project', 'projects/trial-project.json')],
  promises: [entry('promises', 'trial-promise', 'promises/trial-promise.json')],
  statistics: [entry('statistics', 'trial-series', 'statistics/trial-series.json')],
  places: [entry('places', '620300', 'geo/places.json', { seat: { at: [102.1938, 38.5006], name: 'Jinchang', source: 'gazette' } })],
  gateways: [entry('gateways', 'xining', 'geo/gateways.json')],
  corridors: [entry('corridors', 'trial-line', 'geo/corridors.json')],
  airports: [entry('airports', 'jic', 'geo/airports.json')],
  landscape: [entry('landscape', 'trial-hills', 'geo/landscape.json')],
  hydro: [entry('hydro', 'gansu', 'geo/hydro/gansu.json')],
  ...change,
});
