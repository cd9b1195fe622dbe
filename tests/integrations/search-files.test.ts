import { expect, it } from 'vitest';
import { ask, engine } from '#lib/search/engine.ts';
import { searchFile } from '../../src/integrations/search-files.ts';
import { smallIndex } from '../fixtures/search.ts';

const page = (id: string, title: string, body: string) => ({ id, url: `/${id}/`, title, description: title, headings: '', body, own: body });
const records = { 'park/one': { names: ['庆阳北河湾电价园', 'Beihewan park'], regions: ['qingyang'], concepts: [] } };
const pages = [page('park/one', '庆阳北河湾电价园', '土地 36 万元/亩'), page('page/electricity', '电价', '0.4 元')];
const others = [page('park/one', 'Beihewan park', '36 wan'), page('page/electricity', 'Electricity price', '0.5 yuan')];
const file = searchFile('zh', pages, others, { records, concepts: smallIndex.concepts, above: {} });

it('gives a page its names in the other language and what its record says', () => {
  expect(file.entries[0]).toMatchObject({ i: 'park/one', n: ['Beihewan park'], r: 'qingyang' });
});

it('learns words from the names', () => {
  expect(file.concepts.find(({ zh }) => zh[0] === '北河湾')?.t).toBe('#北河湾');
});

it('knows how characters sound and what their Traditional forms are', () => {
  expect(file.sounds).toMatch(/(?:^| )qing:[^ ]*庆/);
  expect(file.traditional).toContain('慶庆');
});

it('has the figures of both languages', () => {
  expect(file.entries[1]?.f).toEqual(['0.4元', '0.5y']);
});

it.each([['慶陽北河灣', 'park/one'], ['beihewan', 'park/one'], ['dianjia', 'page/electricity'], ['36万元', 'park/one']])('is an index that answers %s', (query, wanted) => {
  expect(ask(query, engine(file)).found[0]?.entry.i).toBe(wanted);
});
