import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dist, pages } from './pages.ts';

/** What a reader's connection carries: every file compressed as a server sends it. */
const KB = 1024;
const sent = new Map<string, number>();
const weigh = (file: string): number => {
  const known = sent.get(file) ?? gzipSync(readFileSync(join(dist, file))).length;
  sent.set(file, known);
  return known;
};

/** The live map comes when it is near the window and has a budget of its own. */
const isOfTheMap = (file: string): boolean => /^assets\/(?:live-map|shifted-crs)\./.test(file.replaceAll('\\', '/'));

const assets = (html: string, kind: 'css' | 'js'): string[] => [...new Set([...html.matchAll(new RegExp(`(?:src|href)="(/[^"]+\\.${kind})"`, 'g'))].map(([, file = '']) => file))];
const sum = (files: readonly string[]): number => files.reduce((total, file) => total + weigh(file), 0);

const weights = pages.map(({ path, html }) => ({ path, html: gzipSync(html).length, css: sum(assets(html, 'css')), js: sum(assets(html, 'js')) }));
const heaviest = (by: 'html' | 'css' | 'js') => weights.toSorted((a, b) => b[by] - a[by]).slice(0, 3).map((page) => `${page.path} ${(page[by] / KB).toFixed(1)} KB`);
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;

describe('as sent', () => {
  it('there are pages to weigh', () => {
    expect(weights.length).toBeGreaterThan(1000);
  });

  it('the median page is at most 30 KB of HTML, style and script', () => {
    expect(median(weights.map(({ html, css, js }) => html + css + js))).toBeLessThanOrEqual(30 * KB);
  });

  it('the heaviest page is at most 60 KB of HTML', () => {
    expect(weights.filter(({ html }) => html > 60 * KB).length, heaviest('html').join(', ')).toBe(0);
  });

  it('no page asks for more than 16 KB of style, and all style together is at most 22 KB', () => {
    const plain = weights.filter(({ path }) => !path.endsWith('/about/style/'));
    expect(plain.filter(({ css }) => css > 16 * KB).length, heaviest('css').join(', ')).toBe(0);
    const all = globSync('assets/*.css', { cwd: dist }).filter((file) => !isOfTheMap(file)).map((file) => readFileSync(join(dist, file), 'utf8'));
    expect(all.length).toBeGreaterThan(5);
    expect(gzipSync(all.join('\n')).length).toBeLessThanOrEqual(22 * KB);
  });

  it('the live map is at most 70 KB of script and style, its ground at most 14 KB a province', () => {
    const own = globSync('assets/*.{js,css}', { cwd: dist }).filter((file) => isOfTheMap(file) || file.includes('LiveMap'));
    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(sum(own)).toBeLessThanOrEqual(70 * KB);
    const ground = globSync('data/maps/*.json', { cwd: dist });
    expect(ground.map((file) => file.replaceAll('\\', '/')).sort()).toEqual(['data/maps/gansu.json', 'data/maps/yunnan.json']);
    expect(ground.filter((file) => weigh(file) > 14 * KB)).toEqual([]);
  });

  it('nothing of the live map is asked for by a page without one', () => {
    const without = pages.filter(({ html }) => !html.includes('<park-map'));
    expect(without.length).toBeGreaterThan(1000);
    expect(without.filter(({ html }) => /assets\/(?:live-map|LiveMap|shifted-crs)/.test(html)).map(({ path }) => path)).toEqual([]);
    expect(pages.filter(({ html }) => html.includes('<park-map') && assets(html, 'css').some(isOfTheMap)).map(({ path }) => path)).toEqual([]);
  });

  it('a page with a tool, the style page among them, asks for at most 14 KB of script', () => {
    expect(weights.filter(({ js }) => js > 14 * KB).length, heaviest('js').join(', ')).toBe(0);
  });

  it('a page without a tool asks for at most 5 KB of script', () => {
    const plain = weights.filter(({ path }) => !path.endsWith('/procedures/plan/') && !path.endsWith('/about/style/') && /^(?:\/en)?\/(?:regions|parks|policies|procedures|projects|opportunities|promises|industries|sources|about)\//.test(path));
    expect(plain.length).toBeGreaterThan(1000);
    expect(plain.filter(({ js }) => js > 5 * KB).length, heaviest('js').join(', ')).toBe(0);
  });
});
