import { existsSync, globSync, statSync } from 'node:fs';
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

  it('links outside only over http and https, and to points for the map of a phone', () => {
    expect(pages.flatMap((page) => page.external).filter((href) => !/^(?:https?:\/\/|geo:\d{2}\.\d+,\d{2,3}\.\d+$)/.test(href))).toEqual([]);
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

  it('keeps the median page under 30 KB of HTML, style and script as sent', async () => {
    const { gzipSync } = await import('node:zlib');
    const { readFileSync } = await import('node:fs');
    const weigh = new Map<string, number>();
    const asset = (file: string): number => {
      if (!weigh.has(file)) weigh.set(file, gzipSync(readFileSync(join(dist, file))).length);
      return weigh.get(file) ?? 0;
    };
    const weights = pages.map((page) => gzipSync(page.html).length + [...page.html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:css|js))"/g)].reduce((sum, [, file = '']) => sum + asset(file), 0)).sort((a, b) => a - b);
    expect(weights[Math.floor(weights.length / 2)]).toBeLessThan(30 * 1024);
    expect(statSync(join(dist, 'index.html')).size).toBeGreaterThan(0);
  });
});
