import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { finishedPages } from '../../src/integrations/finished-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'finished-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (file: string, head: string, body: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `<html><head>${head}</head><body>${body}</body></html>`);
};
write('parks/one/index.html', '<meta name="atlas:id" content="park/one"><meta name="description" content="A &amp; B">', `<header>away</header><main data-pagefind-body><nav>away</nav><h1>园区 <small>一</small></h1><h2>土地</h2><p>36<sup>1</sup> 万元</p><script>away()</script><li data-item="park/two"><h3>Two</h3> 55 亿元</li><section class="sources" data-pagefind-ignore><h2>来源</h2>某报 77 篇</section></main>`);
write('about/style/index.html', '<meta name="atlas:id" content="page/style">', '<main data-pagefind-body><h1>Away</h1></main>');
write('no-id/index.html', '', '<main data-pagefind-body><h1>Away</h1></main>');
write('no-main/index.html', '<meta name="atlas:id" content="page/no">', '<main><h1>Away</h1></main>');

const pages = finishedPages(folder, '/en/', /^about\/.+\//);

it('reads the pages that say what they are, but those set apart', () => {
  expect(pages.map(({ id, url }) => [id, url])).toEqual([['park/one', '/en/parks/one/']]);
});

it('reads words as a reader sees them, without navigation, scripts and footnotes', () => {
  expect(pages[0]).toMatchObject({ title: '园区 一', description: 'A & B', headings: '土地 | Two | 来源' });
  expect(pages[0]?.body.includes('away')).toBe(false);
});

it('sets the cards of other pages and the list of sources apart from its own words', () => {
  expect([pages[0]?.body.includes('77'), pages[0]?.own.includes('77')]).toEqual([true, false]);
  expect([pages[0]?.body.includes('55'), pages[0]?.own.includes('55'), pages[0]?.own.includes('万元')]).toEqual([true, false, true]);
});

it('cuts what a page says itself into passages, a term with what is said of it', () => {
  write('facts/index.html', '<meta name="atlas:id" content="page/facts">', '<main data-pagefind-body><h1>标题不算在内</h1><dl><dt>规划面积</dt><dd><data value="9.97">9.97 平方公里</data><time>2024 年</time></dd></dl><p>第一段说的是用地的事。</p><p>第一段说的是用地的事。</p><p>短</p></main>');
  expect(finishedPages(folder, '/', /^parks/).find(({ id }) => id === 'page/facts')?.passages).toEqual(['规划面积 · 9.97 平方公里 2024 年', '第一段说的是用地的事。']);
});
