import { describe, expect, it } from 'vitest';
import { brokenReferences } from '#lib/references.ts';
import type { CollectionName, Content } from '#schemas/collections.ts';
import { contentWith, entry, records } from '../fixtures/records.ts';

const changed = (collection: CollectionName, change: object): Content => {
  const [first] = contentWith()[collection];
  return contentWith({ [collection]: [entry(collection, first?.id ?? '', first?.file ?? '', change), ...contentWith()[collection].slice(1)] });
};
const edge = records.chain.edges[0];
const figure = { value: 1, unit: 'km2', asOf: '2024', source: 'hearsay', confidence: 'high' };

const broken: [CollectionName, string, object, string][] = [
  ['regions', 'parent', { parent: 'ghost' }, 'ghost'],
  ['regions', 'industries.0', { industries: ['ghost'] }, 'ghost'],
  ['parks', 'region', { region: 'ghost' }, 'ghost'],
  ['parks', 'industries.1', { industries: ['metals', 'ghost'] }, 'ghost'],
  ['parks', 'facts.area.0.source', { facts: { area: [figure] } }, 'hearsay'],
  ['parks', 'position.source', { position: { lat: 1, lng: 2, precision: 'site', place: { zh: '此处' }, source: 'hearsay', confidence: 'low' } }, 'hearsay'],
  ['industries', 'facts.area.0.source', { facts: { area: [figure] } }, 'hearsay'],
  ['land', 'region', { region: 'ghost' }, 'ghost'],
  ['land', 'park', { park: 'ghost' }, 'ghost'],
  ['landDeals', 'trial-deals.region', { region: 'ghost' }, 'ghost'],
  ['landDeals', 'trial-deals.park', { park: 'ghost' }, 'ghost'],
  ['landDeals', 'trial-deals.source', { source: 'hearsay' }, 'hearsay'],
  ['electricity', 'region', { region: 'ghost' }, 'ghost'],
  ['electricity', 'replacedBy', { replacedBy: 'ghost' }, 'ghost'],
  ['electricity', 'source', { source: 'hearsay' }, 'hearsay'],
  ['costs', 'region', { region: 'ghost' }, 'ghost'],
  ['policies', 'region', { region: 'ghost' }, 'ghost'],
  ['policies', 'industries.0', { industries: ['ghost'] }, 'ghost'],
  ['policies', 'suspended.0.by', { suspended: [{ part: { zh: '第三条' }, from: '2025-08-01', by: 'ghost', source: 'gazette' }] }, 'ghost'],
  ['policies', 'suspended.0.source', { suspended: [{ part: { zh: '第三条' }, from: '2025-08-01', source: 'hearsay' }] }, 'hearsay'],
  ['procedures', 'stage', { stage: 'ghost' }, 'ghost'],
  ['procedures', 'appliesTo.0', { appliesTo: ['ghost'] }, 'ghost'],
  ['procedures', 'excludedFor.0', { excludedFor: ['ghost'] }, 'ghost'],
  ['procedures', 'alternatives.0.1', { alternatives: [['filing', 'ghost']] }, 'ghost'],
  ['procedures', 'observed.0.region', { observed: [{ ...records.procedures.observed[0], region: 'ghost' }] }, 'ghost'],
  ['procedures', 'observed.0.source', { observed: [{ ...records.procedures.observed[0], source: 'hearsay' }] }, 'hearsay'],
  ['chain', 'edges.0.from', { edges: [{ ...edge, from: 'ghost' }] }, 'ghost'],
  ['chain', 'edges.0.to', { edges: [{ ...edge, to: 'ghost' }] }, 'ghost'],
  ['chain', 'edges.0.appliesTo.0', { edges: [{ ...edge, appliesTo: ['ghost'] }] }, 'ghost'],
  ['chain', 'edges.0.source', { edges: [{ ...edge, source: 'hearsay' }] }, 'hearsay'],
  ['chain', 'totals.0.region', { totals: [{ ...records.chain.totals[0], region: 'ghost' }] }, 'ghost'],
  ['chain', 'dayRules.area.0.source', { dayRules: { area: [figure] } }, 'hearsay'],
  ['opportunities', 'region', { region: 'ghost' }, 'ghost'],
  ['opportunities', 'park', { park: 'ghost' }, 'ghost'],
  ['opportunities', 'industries.0', { industries: ['ghost'] }, 'ghost'],
  ['projects', 'region', { region: 'ghost' }, 'ghost'],
  ['projects', 'park', { park: 'ghost' }, 'ghost'],
  ['projects', 'industries.0', { industries: ['ghost'] }, 'ghost'],
  ['promises', 'region', { region: 'ghost' }, 'ghost'],
  ['promises', 'shortens.0', { shortens: ['ghost'] }, 'ghost'],
  ['corridors', 'trial-line.stops.1', { stops: ['620300', 'ghost'] }, 'ghost'],
  ['statistics', 'region', { region: 'ghost' }, 'ghost'],
  ['statistics', 'park', { park: 'ghost' }, 'ghost'],
];

describe('a reference', () => {
  it('is in order where the entry exists', () => {
    expect(brokenReferences(contentWith(), {})).toEqual([]);
  });

  it.each(broken)('of %s in %s must name an entry', (collection, field, change, id) => {
    const content = changed(collection, change);
    expect(brokenReferences(content, {})).toEqual([expect.objectContaining({ file: content[collection][0]?.file, field, found: `the unknown id "${id}"` })]);
  });

  it.each(['land', 'landDeals', 'opportunities', 'projects', 'statistics', 'electricity', 'costs', 'policies'] as const)('of %s may be to the whole country', (collection) => {
    expect(brokenReferences(changed(collection, { region: 'cn' }), {})).toEqual([]);
  });

  it.each(['parks', 'promises'] as const)('of %s is to a place, not to the country', (collection) => {
    expect(brokenReferences(changed(collection, { region: 'cn' }), {})).toHaveLength(1);
  });

  it('to an entry with mistakes of its own is no second mistake', () => {
    const content = changed('projects', { park: 'ghost' });
    expect(brokenReferences(content, {})).toHaveLength(1);
    expect(brokenReferences(content, { parks: ['ghost'] })).toEqual([]);
  });

  it('is not judged where the whole collection could not be read', () => {
    expect(brokenReferences(contentWith({ sources: [] }), {})).toEqual([]);
    expect(brokenReferences(contentWith({ chain: [] }), {})).toEqual([]);
  });

  it('that is unknown comes with some that are known', () => {
    const [problem] = brokenReferences(changed('parks', { region: 'ghost' }), {});
    expect(problem?.allowed).toBe('an id of content/regions (已有的编号), for example: gansu');
  });
});
