import { describe, expect, it } from 'vitest';
import { brokenHighlights, highlights } from '#lib/highlights.ts';
import { contentWith, entry } from '../fixtures/records.ts';

const number = (value: number, asOf: string, more: object = {}) => ({ value, unit: 'yi-cny', asOf, source: 'gazette', confidence: 'high', ...more });
const gdp = [number(1022.26, '2022'), number(1100.37, '2023'), number(1213.22, '2024', { confidence: 'low' }), number(2000, '2030', { nature: 'target' })];
const chosen = [{ collection: 'regions' as const, id: 'qingyang', field: 'gdp' }, { collection: 'statistics' as const, id: 'inflow', field: 'funds' }];
const content = contentWith({
  site: [entry('site', 'site', 'site.json', { highlights: chosen })],
  regions: [entry('regions', 'qingyang', 'regions/qingyang.mdx', { facts: { gdp } })],
  statistics: [entry('statistics', 'inflow', 'statistics/inflow.json', { region: 'qingyang', facts: { funds: [{ value: null, reason: { zh: '没有查到' } }] } })],
});
const label = { label: { zh: '生产总值', en: 'GDP' }, group: 'economy' as const };

describe('the key figures of the home page', () => {
  it('are the newest that may be shown: neither of low confidence nor a target', () => {
    const shown = highlights(chosen, content, { regions: { gdp: label }, statistics: { funds: label } });
    expect(shown.map(({ region, figure }) => [region, figure.value, figure.asOf])).toEqual([['qingyang', 1100.37, '2023']]);
  });

  it('that name no figure are a mistake with its place', () => {
    expect(brokenHighlights(content).map(({ file, field }) => `${file} ${field}`)).toEqual(['site.json highlights.1.field']);
  });
});
