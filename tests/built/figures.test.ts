import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/commands/content-folder.ts';
import { pageAt, pages } from './pages.ts';

const content = resolve(import.meta.dirname, '../../content');
const sourceIds = new Set((JSON.parse(readFileSync(resolve(content, 'sources/sources.json'), 'utf8')) as { id: string }[]).map((source) => source.id));
/** The page of styles shows made-up figures, which have no source; tests/built/style.test.ts looks at it. */
const figures = pages.filter(({ atlasId }) => atlasId !== 'page/style').flatMap((page) => page.figures.map((figure) => ({ page, figure })));
const at = ({ page, figure }: (typeof figures)[number]): string => `${page.path}: ${JSON.stringify(figure)}`;

describe('every figure on a page', () => {
  it('carries value, unit, day, source and confidence', () => {
    expect(figures.length).toBeGreaterThan(3000);
    const bare = figures.filter(({ figure }) => !figure['value'] || !figure['data-unit'] || !/^\d{4}/.test(figure['data-as-of'] ?? '') || !sourceIds.has(figure['data-source'] ?? '') || !['high', 'medium', 'low'].includes(figure['data-confidence'] ?? ''));
    expect(bare.map(at)).toEqual([]);
  });

  it('has its source in the list at the end of the page, where there is one', () => {
    const unlisted = figures.filter(({ page, figure }) => !/^(?:source\/|page\/sources)/.test(page.atlasId) && !page.ids.includes(`source-${figure['data-source']}`));
    expect([...new Set(unlisted.map(at))].slice(0, 20)).toEqual([]);
  });

  it('is not of low confidence outside the pages of sources', () => {
    const low = figures.filter(({ page, figure }) => figure['data-confidence'] === 'low' && !/^(?:source\/|page\/sources)/.test(page.atlasId));
    expect(low.map(at)).toEqual([]);
  });
});

describe('what is unknown', () => {
  it('says so with a reason in the language of the page', () => {
    const missing = pages.flatMap((page) => page.missing.map((gap) => ({ page, ...gap })));
    expect(missing.length).toBeGreaterThan(300);
    expect(missing.filter(({ page, reason, text }) => reason === '' || text !== (page.lang === 'en' ? 'Not published' : '未公布')).map(({ page, text }) => `${page.path}: ${text}`)).toEqual([]);
  });
});

describe('every record of the content', () => {
  const rooms = { regions: 'region', parks: 'park', industries: 'industry', policies: 'policy', procedures: 'procedure', opportunities: 'opportunity', projects: 'project', promises: 'promise', sources: 'source' } as const;
  const built = new Set(pages.map((page) => `${page.lang} ${page.atlasId}`));
  const { content: records } = readContent(content);

  it.each(Object.entries(rooms))('of %s has its page in both languages', (collection, room) => {
    const ids = records[collection as keyof typeof rooms].map((entry) => entry.id);
    expect(ids.length).toBeGreaterThan(8);
    expect(ids.flatMap((id) => [`zh-CN ${room}/${id}`, `en ${room}/${id}`]).filter((name) => !built.has(name))).toEqual([]);
  });

  it('of statistics stands on the page of its region', () => {
    expect(records.statistics.length).toBeGreaterThan(40);
    expect(records.statistics.filter((statistic) => !pageAt(`/regions/${statistic.region}/`)?.ids.includes(statistic.id)).map((statistic) => statistic.id)).toEqual([]);
  });

  it('of land stands on the page of land', () => {
    expect(records.land.length).toBeGreaterThan(10);
    expect(records.land.filter((record) => !pageAt('/land/')?.ids.includes(record.id)).map((record) => record.id)).toEqual([]);
  });
});

describe('figures that readers check first', () => {
  const shows = (path: string, value: string, unit: string): boolean => pageAt(path)?.figures.some((figure) => figure['value'] === value && figure['data-unit'] === unit) ?? false;
  it.each([
    ['/electricity/gansu/', '0.0799', 'cny-per-kwh'],
    ['/electricity/yunnan/', '0.0683', 'cny-per-kwh'],
    ['/electricity/', '0.4', 'cny-per-kwh'],
    ['/parks/qingyang/xifeng-industrial-park/', '9.97', 'km2'],
    ['/promises/qingyang-landing-time-limits/', '198', 'day'],
    ['/promises/qingyang-landing-time-limits/', '121', 'day'],
    ['/promises/qingyang-landing-time-limits/', '277', 'day'],
    ['/promises/qingyang-landing-time-limits/', '153', 'day'],
    ['/promises/qingyang-landing-time-limits/', '53', 'day'],
    ['/promises/qingyang-landing-time-limits/', '65', 'day'],
    ['/en/land/', '109.6', 'cny-per-m2'],
    ['/en/costs/', '2020', 'cny-per-month'],
    ['/regions/gansu/', '7969.9', 'yi-cny'],
  ])('%s shows %s %s', (path, value, unit) => {
    expect(shows(path, value, unit)).toBe(true);
  });

  it('both inflows of Gansu in 2023 stand side by side', () => {
    expect(shows('/regions/gansu/', '5961.26', 'yi-cny') && shows('/regions/gansu/', '5846.36', 'yi-cny')).toBe(true);
  });
});
