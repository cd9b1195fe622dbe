import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { texts } from '#i18n/index.ts';
import { languages } from '#lib/languages.ts';
import { paths } from '#lib/paths.ts';
import { coloursIn, tokensIn } from '#lib/tokens.ts';
import { unit } from '#schemas/units.ts';
import { dist, pageAt } from './pages.ts';

const src = resolve(import.meta.dirname, '../../src');
const read = (file: string): string => readFileSync(join(src, file), 'utf8');

/** The components that a file of src imports, and those that these import. */
const componentsIn = (file: string, found = new Set<string>()): ReadonlySet<string> => {
  const folder = file.slice(0, file.lastIndexOf('/'));
  for (const [, path = ''] of read(file).matchAll(/from '(#(?:components|layouts)\/[^']+\.astro|\.\/[^']+\.astro)'/g)) {
    const target = path.startsWith('./') ? `${folder}/${path.slice(2)}` : path.slice(1);
    if (!found.has(target)) componentsIn(target, found.add(target));
  }
  return found;
};

/** Components that cannot stand among others. */
const ALONE: Readonly<Record<string, string>> = { 'components/home/HomeHero.astro': 'its heading is the first of the home page, and a page has one' };

describe('the page of styles', () => {
  it('shows every component there is', () => {
    const all = globSync('components/**/*.astro', { cwd: src }).map((file) => file.replaceAll('\\', '/'));
    const shown = componentsIn('pages/[...lang]/about/style/index.astro');
    expect(all.length).toBeGreaterThan(80);
    expect(all.filter((file) => !shown.has(file) && !(file in ALONE)).sort()).toEqual([]);
    expect(Object.keys(ALONE).filter((file) => shown.has(file) || !all.includes(file))).toEqual([]);
  });
});

describe.each(languages)('the page of styles in %s', (lang) => {
  const page = pageAt(paths.style(lang));
  const { document } = parseHTML(page?.html ?? '');
  const all = (selector: string): string[] => [...document.querySelectorAll(selector)].map((element) => (element.textContent ?? '').trim());
  const t = texts(lang);

  it('says first that its records are made up', () => {
    expect(all('main .head')[0]).toContain(t.style.madeUp);
  });

  it('is told to nobody who searches, yet linked from the page about the site', () => {
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(pageAt(paths.about(lang))?.links).toContain(paths.style(lang));
    expect(pageAt(paths.search(lang))?.links).not.toContain(paths.style(lang));
    const found = globSync(`${lang === 'zh' ? '' : `${lang}/`}pagefind/fragment/*.pf_fragment`, { cwd: dist }).map((file) => gunzipSync(readFileSync(join(dist, file))).toString().match(/"url":"([^"]+)"/)?.[1]);
    expect(found).toContain('/about/');
    expect(found.filter((url) => url?.includes('/about/style/'))).toEqual([]);
  });

  it('shows every colour with its role', () => {
    const colours = coloursIn(tokensIn(read('styles/tokens.css')));
    expect(colours.length).toBeGreaterThan(20);
    expect(all('.colours li > code')).toEqual(colours);
    expect(colours.filter((name) => !t.style.colours[name])).toEqual([]);
  });

  it('shows every unit', () => {
    const shown = new Set(page?.figures.map((figure) => figure['data-unit']));
    expect(unit.options.filter((one) => !shown.has(one))).toEqual([]);
  });

  it.each([
    ['policies', t.policies.status], ['opportunities', t.opportunities.status], ['land', t.land.status], ['projects', t.projects.stage],
    ['electricity', t.electricity.status], ['costs', t.costs.status], ['sources', t.sources.read], ['plans', t.facts.nature], ['age', t.facts.stale],
  ] as const)('shows every status of %s', (_, statuses) => {
    const badges = all('.badge');
    expect(badges.length).toBeGreaterThan(50);
    expect(Object.values(statuses).filter((word) => !badges.includes(word))).toEqual([]);
  });

  it('shows what is unknown, held back and empty, and the search in each state', () => {
    expect(all('[data-missing]').length).toBeGreaterThan(10);
    expect(all('[data-missing]').every((text) => text === t.facts.notPublished)).toBe(true);
    for (const text of [t.facts.heldBack, t.regions.noParks, t.filters.none, t.search.start, t.search.loading, t.search.error, t.notFound.title]) expect(document.querySelector('main')?.textContent).toContain(text);
  });
});
