import { describe, expect, it } from 'vitest';
import { crossCheck } from '#lib/cross-check.ts';
import type { Outlines } from '#lib/outlines.ts';
import type { CollectionName, Content } from '#schemas/collections.ts';
import { contentWith, entry, records } from '../fixtures/records.ts';
import { showcase } from '../fixtures/showcase.ts';

const nowhere: Outlines = { type: 'FeatureCollection', features: [] };
const found = (content: Content): string[] => crossCheck(content, nowhere).map(({ file, field, found }) => `${file} › ${field}: ${found}`);

const changed = (collection: CollectionName, change: object): Content => {
  const [first, ...more] = contentWith()[collection];
  return contentWith({ [collection]: [entry(collection, first?.id ?? '', first?.file ?? '', change), ...more] });
};
const figure = { value: 1, unit: 'km2', asOf: '2024', source: 'gazette', confidence: 'high' };
const edge = records.chain.edges[0];
const before = (from: string, to: string, type = 'must-precede') => ({ ...edge, from, to, type });
const day = (...spans: readonly string[]) => ({ slots: spans.map((span) => ({ period: 'flat', start: span.slice(0, 5), end: span.slice(6) })) });

it('content whose parts fit has no problem', () => {
  expect(found(contentWith())).toEqual([]);
  expect(found(showcase)).toEqual([]);
});

const broken: [string, Content, string][] = [
  ['an unknown reference', changed('projects', { park: 'ghost' }), 'projects/trial-project.json › park: the unknown id "ghost"'],
  ['an id twice', contentWith({ parks: [...contentWith().parks, entry('parks', 'trial-park', 'parks/gansu/other/trial-park.mdx')] }), 'parks/gansu/other/trial-park.mdx › id: the id "trial-park" a second time (first in parks/gansu/trial-park.mdx)'],
  ['an id twice in a list', contentWith({ sources: [...contentWith().sources, ...contentWith().sources] }), 'sources/sources.json › gazette.id: the id "gazette" a second time (first in sources/sources.json)'],
  ['a field without a label', changed('parks', { facts: { moon: [figure] } }), 'parks/gansu/trial-park.mdx › facts.moon: the unknown field "moon"'],
  ['a field without a label in the rules on days', changed('chain', { dayRules: { moon: [figure] } }), 'procedures/chain.json › dayRules.moon: the unknown field "moon"'],
  ['a field without a label in a total', changed('chain', { totals: [{ ...records.chain.totals[0], facts: { moon: [figure] } }] }), 'procedures/chain.json › totals.0.facts.moon: the unknown field "moon"'],
  ['a unit that is not allowed for the field', changed('parks', { facts: { area: [{ ...figure, unit: 'day' }] } }), 'parks/gansu/trial-park.mdx › facts.area.0.unit: "day"'],
  ['a range in a unit that is not allowed', changed('parks', { facts: { area: [{ ...figure, value: undefined, min: 1, max: 2, unit: 'day' }].map(({ value: _value, ...range }) => range) } }), 'parks/gansu/trial-park.mdx › facts.area.0.unit: "day"'],
  ['a part in a unit that is not allowed', changed('parks', { facts: { area: [{ parts: [{ name: records.site.name, value: 1, unit: 'day' }], asOf: '2024', source: 'gazette', confidence: 'high' }] } }), 'parks/gansu/trial-park.mdx › facts.area.0.unit: "day"'],
  ['a park in the folder of another region', contentWith({ parks: [entry('parks', 'trial-park', 'parks/yunnan/trial-park.mdx')] }), 'parks/yunnan/trial-park.mdx › region: "gansu"'],
  ['steps that wait for each other', changed('chain', { edges: [before('filing', 'permit'), before('permit', 'filing')] }), 'procedures/chain.json › edges: steps that wait for themselves: filing → permit → filing'],
  ['a step that waits for itself', changed('chain', { edges: [before('filing', 'filing')] }), 'procedures/chain.json › edges: steps that wait for themselves: filing → filing'],
  ['a place that lies in itself', changed('regions', { parent: 'gansu' }), 'regions/gansu.mdx › parent: places that lie in themselves: gansu → gansu'],
  ['a day of 23 hours', changed('electricity', day('00:00-12:00', '12:00-23:00')), 'electricity/trial-times.json › slots: 00:00–12:00, 12:00–23:00'],
  ['a figure from the future', changed('parks', { facts: { area: [{ ...figure, asOf: '2026-11-23' }] } }), 'parks/gansu/trial-park.mdx › facts.area.0.asOf: "2026-11-23"'],
  ['a tariff from the future', changed('electricity', { asOf: '2027' }), 'electricity/trial-times.json › asOf: "2027"'],
  ['a deal from the future', changed('landDeals', { asOf: '2027' }), 'land/deals.json › trial-deals.asOf: "2027"'],
  ['a project that reached its stage in the future', changed('projects', { stageAsOf: '2027' }), 'projects/trial-project.json › stageAsOf: "2027"'],
  ['a call from the future', changed('opportunities', { statedAsOf: '2026-12' }), 'opportunities/trial-offer.json › statedAsOf: "2026-12"'],
  ['a status from the future', changed('policies', { statusAsOf: '2026-12-01' }), 'policies/trial-policy.json › statusAsOf: "2026-12-01"'],
];

describe('across all content', () => {
  it.each(broken)('%s is one problem', (_what, content, expected) => {
    expect(found(content)).toEqual([expected]);
  });

  it.each<[string, Content]>([
    ['steps that may run side by side', changed('chain', { edges: [before('filing', 'permit'), before('permit', 'filing', 'may-parallel')] })],
    ['the same id in two collections', contentWith({ industries: [...contentWith().industries, entry('industries', 'trial-park', 'industries/trial-park.mdx')] })],
    ['a plan for a later year', changed('parks', { facts: { area: [{ ...figure, asOf: '2030', nature: 'plan' }] } })],
    ['a figure for the running year', changed('parks', { facts: { area: [{ ...figure, asOf: '2026' }] } })],
    ['a span that began before the check', changed('parks', { facts: { area: [{ ...figure, asOf: '2026-11/2026-12' }] } })],
    ['a figure of the day of the check', changed('parks', { facts: { area: [{ ...figure, asOf: '2026-11-22' }] } })],
    ['a gap, which has no unit', changed('parks', { facts: { area: [{ value: null, reason: { zh: '没有查到' } }] } })],
    ['no day of a check', contentWith({ site: [], parks: changed('parks', { facts: { area: [{ ...figure, asOf: '2031' }] } }).parks })],
  ])('%s is in order', (_what, content) => {
    expect(found(content)).toEqual([]);
  });

  it('labels are not missed where their file has mistakes of its own', () => {
    const content = contentWith({ fields: contentWith().fields.filter(({ id }) => id !== 'parks') });
    expect(found(content)).toHaveLength(1);
    expect(crossCheck(content, nowhere, { fields: ['parks'] })).toEqual([]);
  });

  it('a position outside its province is a problem', () => {
    const square: Outlines = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { id: 'gansu' }, geometry: { type: 'Polygon', coordinates: [[[92, 32], [109, 32], [109, 43], [92, 43], [92, 32]]] } }] };
    const position = { lat: 25.5, lng: 103.8, precision: 'site', place: { zh: '曲靖' }, source: 'gazette', confidence: 'high' };
    expect(crossCheck(changed('parks', { position }), square).map(({ field }) => field)).toEqual(['position']);
    expect(crossCheck(changed('regions', { position }), square).map(({ file }) => file)).toEqual(['regions/gansu.mdx']);
    expect(crossCheck(changed('parks', { position: { ...position, lat: 38.5 } }), square)).toEqual([]);
  });
});
