import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist, pages } from './pages.ts';

const byPath = new Map(pages.map((page) => [page.path, page]));
const found = pages.filter((page) => page.path !== '/404.html');

describe('every page of the built site', () => {
  it('exists: the whole content was built in both languages', () => {
    expect(found.length).toBeGreaterThan(900);
    expect(found.filter((page) => page.lang === 'en').length).toBe(found.filter((page) => page.lang === 'zh-CN').length);
  });

  it('has one main, one heading of the first rank, a title and a language', () => {
    const wrong = pages.filter((page) => page.mains !== 1 || page.h1s.length !== 1 || page.h1s[0] === '' || page.title === '' || !['zh-CN', 'en'].includes(page.lang));
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  it('names itself with collection and id, alike in both languages and unlike any other page', () => {
    expect(pages.filter((page) => !/^(?:region|park|policy|procedure|project|opportunity|industry|promise|source|electricity|page)\/[a-z0-9-]+$/.test(page.atlasId)).map((page) => page.path)).toEqual([]);
    const ids = found.filter((page) => page.lang === 'zh-CN').map((page) => page.atlasId);
    expect(ids.length).toBeGreaterThan(400);
    expect(new Set(ids).size).toBe(ids.length);
    const mismatched = found.filter((page) => page.lang === 'en' && byPath.get(page.path.replace(/^\/en/, ''))?.atlasId !== page.atlasId);
    expect(mismatched.map((page) => page.path)).toEqual([]);
  });

  it('tells its canonical address and its counterpart, and the language switch keeps the page', () => {
    const wrong = found.filter((page) => {
      const other = page.lang === 'en' ? page.path.replace(/^\/en/, '') : `/en${page.path}`;
      return !page.canonical.endsWith(page.path) || page.switchTo !== other || !page.alternates['en'] || !page.alternates['zh-CN'];
    });
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  it('repeats no id', () => {
    const repeated = pages.flatMap((page) => page.ids.filter((id, index) => page.ids.indexOf(id) !== index).map((id) => `${page.path}#${id}`));
    expect(repeated).toEqual([]);
  });

  it('links only to pages, files and anchors that exist', () => {
    const broken = pages.flatMap((page) => page.links.filter((href) => !resolves(page.path, href)).map((href) => `${page.path} → ${href}`));
    expect(pages.flatMap((page) => page.links).length).toBeGreaterThan(10_000);
    expect([...new Set(broken)]).toEqual([]);
  });

  it('sets in a link to a list only filters that the list offers', () => {
    // The page of styles narrows lists to made-up records.
    const filtered = pages.filter((page) => page.atlasId !== 'page/style').flatMap((page) => page.links.filter((href) => /\/\?/.test(href)).map((href) => ({ page, url: new URL(href, `http://site${page.path}`) }))).filter(({ url }) => !url.searchParams.has('q'));
    expect(filtered.length).toBeGreaterThan(200);
    const offers = ({ pathname, searchParams }: URL): boolean => {
      const selects = byPath.get(pathname)?.html.match(/<select\b[^>]*>.*?<\/select>/gs) ?? [];
      const boxes = byPath.get(pathname)?.html.match(/<input\b[^>]*>/g) ?? [];
      return [...searchParams].every(([name, value]) => boxes.some((box) => box.includes(` name="${name}"`) && box.includes(` value="${value}"`)) || selects.some((select) => select.slice(0, select.indexOf('>')).includes(` name="${name}"`) && select.includes(`<option value="${value}"`)));
    };
    expect([...new Set(filtered.filter(({ url }) => !offers(url)).map(({ page, url }) => `${page.path} → ${url.pathname}${url.search}`))]).toEqual([]);
  });

  it('has a way back and ends with a next useful step, the entrances aside', () => {
    const inner = found.filter((page) => !['page/home', 'page/style'].includes(page.atlasId));
    expect(inner.length).toBeGreaterThan(900);
    expect(inner.filter((page) => !page.ids.includes('next')).map((page) => page.path)).toEqual([]);
    expect(inner.filter((page) => !page.html.includes(`<nav aria-label="${page.lang === 'en' ? 'You are here' : '当前位置'}"`)).map((page) => page.path)).toEqual([]);
  });

  it('links outside only over http and https, and to points for the map of a phone', () => {
    expect(pages.flatMap((page) => page.external).filter((href) => !/^(?:https?:\/\/|geo:\d{2}\.\d+,\d{2,3}\.\d+$)/.test(href))).toEqual([]);
  });

  it('says of every link that leads outside that it does', () => {
    const outside = pages.flatMap((page) => [...page.html.matchAll(/<a\b([^>]*href="https?:[^>]*)>([\s\S]*?)<\/a>/g)].map(([, attributes = '', inside = '']) => ({ path: page.path, attributes, inside })));
    expect(outside.length).toBeGreaterThan(50);
    expect(outside.filter(({ attributes, inside }) => !attributes.includes('rel="external noopener"') || !/class="visually-hidden"[^>]*>(?:（外部链接）| \(external link\))</.test(inside)).map(({ path, attributes }) => `${path}: ${attributes}`)).toEqual([]);
  });

  it('shows no empty list', () => {
    expect(pages.filter((page) => page.emptyLists > 0).map((page) => page.path)).toEqual([]);
  });

  it('leaves no Chinese unmarked on an English page', () => {
    const unmarked = pages.flatMap((page) => page.unmarkedHan.map((text) => `${page.path}: ${text}`));
    expect(unmarked.slice(0, 20)).toEqual([]);
  });

  it('asks nothing of another origin', () => {
    const foreign = pages.filter((page) => /(?:src|srcset|action|data-src)="(?:https?:)?\/\//.test(page.html) || /<link(?![^>]*rel="(?:canonical|alternate)")[^>]*href="(?:https?:)?\/\//.test(page.html) || /url\((?:['"])?(?:https?:)?\/\//.test(page.html));
    expect(foreign.map((page) => page.path)).toEqual([]);
  });
});

const resolves = (from: string, href: string): boolean => {
  const { pathname, hash } = new URL(href, `http://site${from}`);
  const page = byPath.get(decodeURIComponent(pathname));
  if (!page) return pathname !== '/' && !pathname.endsWith('/') && existsSync(join(dist, pathname));
  return hash === '' || page.ids.includes(decodeURIComponent(hash.slice(1)));
};

describe('the site as a whole', () => {
  it('has a page for what does not exist', () => {
    expect(byPath.get('/404.html')?.atlasId).toBe('page/404');
  });

  it('has a search index for each language', () => {
    for (const folder of ['pagefind', 'en/pagefind']) expect(globSync(`${folder}/**/*.pf_index`, { cwd: dist }).length).toBeGreaterThan(0);
  });
});
