import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

interface Rule {
  /** What may be imported as code: a folder of src by its name, or the start of a package's name. */
  readonly code: readonly string[];
  /** What may besides be imported as a type alone. */
  readonly types?: readonly string[];
}

/** Who may import whom; a new folder gets its line here. */
const rules: Readonly<Record<string, Rule>> = {
  schemas: { code: ['schemas', 'zod'] },
  lib: { code: ['lib', '@dagrejs/dagre', '@turf/boolean-point-in-polygon', 'd3-geo', 'd3-scale', 'd3-shape', 'gcoord', 'ical-generator', 'papaparse', 'supercluster'], types: ['schemas', 'geojson'] },
  i18n: { code: ['i18n'], types: ['schemas', 'lib'] },
  data: { code: ['data', 'schemas', 'lib', 'astro:content', 'chinese-days', 'opencc-js', 'pinyin-pro'] },
  client: { code: ['client', 'lib', 'styles', 'leaflet', 'pagefind'] },
  components: { code: ['components', 'lib', 'i18n'], types: ['schemas'] },
  sheets: { code: ['sheets', 'lib', 'i18n', 'schemas', 'node:', '@myriaddreamin/typst-ts-node-compiler', 'docx', 'fflate', 'qrcode'] },
  answers: { code: ['answers', 'lib', 'i18n'], types: ['schemas'] },
  layouts: { code: ['layouts', 'components', 'i18n', 'lib', 'styles'], types: ['schemas'] },
  integrations: { code: ['integrations', 'sheets', 'lib', 'i18n', 'node:', 'opencc-js', 'pagefind', 'pinyin-pro'], types: ['schemas', 'astro'] },
  commands: { code: ['commands', 'schemas', 'lib', 'i18n', 'node:', 'js-yaml', 'playwright-core', 'satteri', 'sirv'] },
  pages: { code: ['answers', 'components', 'layouts', 'data', 'i18n', 'lib', 'schemas', 'sheets', 'styles', 'astro:content'] },
  styles: { code: [] },
};

interface Source {
  readonly file: string;
  readonly folder: string;
  readonly text: string;
}

const read = (pattern: string): readonly Source[] =>
  globSync(pattern, { cwd: src }).map((path) => path.replaceAll('\\', '/')).sort().map((file) => ({ file, folder: file.split('/')[0] ?? '', text: readFileSync(join(src, file), 'utf8') }));

/** The files in folders; `content.config.ts` alone stands outside them, because Astro wants it there. */
const code = read('*/**/*.{ts,astro}');
const styled = read('**/*.{css,astro}');

interface Import {
  readonly target: string;
  readonly words: string;
  readonly typeOnly: boolean;
  /** Inside `<script>`, which runs in the reader's browser. */
  readonly inScript: boolean;
}

const IMPORT = /(?:^|[;\n])\s*(?:import|export)\s+(?!const|function|class|interface|type \w+ =|default)([\w*{][^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

const importsOf = ({ text }: Source): readonly Import[] =>
  [...text.matchAll(IMPORT)].map(({ 1: words = '', 2: fixed, 3: dynamic, index }) => ({
    target: fixed ?? dynamic ?? '',
    words: words.trim(),
    typeOnly: /^type\s/.test(words),
    inScript: text.lastIndexOf('<script', index) > text.lastIndexOf('</script', index),
  }));

/** A folder of src for `#folder/file` and for neighbours, else the package. */
const wanted = (target: string, folder: string): string => (target.startsWith('./') ? folder : target.replace(/^#([\w-]+)\/.*$/, '$1'));

const isIn = (list: readonly string[], name: string): boolean => list.some((entry) => name === entry || (entry.endsWith(':') && name.startsWith(entry)) || name.startsWith(`${entry}/`));

/** The outlines that only check coordinates are content, not code. */
const isOutlines = (source: Source, target: string): boolean => source.file === 'data/atlas.ts' && target === '../../content/geo/province-outlines.geojson?raw';

/** The page that shows every component takes its made-up records from the tests, and nobody else does. */
const isMadeUp = (source: Source, target: string): boolean => source.file === 'pages/[...lang]/about/style/index.astro' && /^(?:\.\.\/){5}tests\/fixtures\/[\w-]+\.ts$/.test(target);

const isAllowed = (source: Source, { target, typeOnly, inScript }: Import): boolean => {
  const rule = rules[source.folder] ?? { code: [] };
  const name = wanted(target, source.folder);
  if (inScript) return name === 'client';
  return isIn(rule.code, name) || (typeOnly && isIn(rule.types ?? [], name)) || isOutlines(source, target) || isMadeUp(source, target);
};

const problems = (sources: readonly Source[], find: (source: Source) => readonly string[]): string[] => sources.flatMap((source) => find(source).map((found) => `${source.file}: ${found}`));

describe('imports', () => {
  it.each(Object.keys(rules).filter((folder) => code.some((source) => source.folder === folder)))('of src/%s go one way', (folder) => {
    const own = code.filter((source) => source.folder === folder);
    expect(own.length).toBeGreaterThan(0);
    expect(problems(own, (source) => importsOf(source).filter((one) => !isAllowed(source, one)).map(({ target }) => target))).toEqual([]);
  });

  it('are found at all: nearly every file has one', () => {
    expect(code.length).toBeGreaterThan(60);
    expect(code.flatMap(importsOf).length).toBeGreaterThan(code.length);
    expect(code.filter((source) => importsOf(source).length !== [...source.text.matchAll(/^\s*(?:import\b(?![.(])|export\b.*\bfrom ')|\bimport\(\s*'/gm)].length).map(({ file }) => file)).toEqual([]);
  });

  it('exist for every folder of src', () => {
    const folders = new Set([...code, ...styled].filter(({ file }) => file.includes('/')).map(({ folder }) => folder));
    expect(folders.size).toBeGreaterThan(5);
    expect([...folders].filter((folder) => !(folder in rules))).toEqual([]);
  });

  it('are written #folder/file across folders; relative ones stay inside a folder', () => {
    const relative = code.flatMap((source) => importsOf(source).map(({ target }) => ({ source, target }))).filter(({ target }) => target.startsWith('.'));
    expect(relative.length).toBeGreaterThan(0);
    expect(relative.filter(({ source, target }) => !/^\.\/[\w-]+\.(?:ts|astro)$/.test(target) && !isOutlines(source, target) && !isMadeUp(source, target)).map(({ source, target }) => `${source.file}: ${target}`)).toEqual([]);
  });

  it('of astro:content in pages are "render" alone: the data is read once, in src/data', () => {
    const pages = code.filter(({ folder }) => folder === 'pages');
    expect(pages.length).toBeGreaterThan(0);
    expect(problems(pages, (source) => importsOf(source).filter(({ target, words }) => target === 'astro:content' && words !== '{ render } from').map(({ words }) => words))).toEqual([]);
  });

  it('of made-up records are those of the page that shows the components alone', () => {
    const importers = code.filter((source) => importsOf(source).some(({ target }) => target.includes('tests/')));
    expect(importers.map(({ file }) => file)).toEqual(['pages/[...lang]/about/style/index.astro']);
  });

  it('never reach a page', () => {
    const targets = code.flatMap(importsOf).map(({ target }) => target);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => /^#pages\/|\/pages\//.test(target))).toEqual([]);
  });
});

/** Code without comments; what follows `://` is part of an address. */
const bare = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<!:)\/\/.*$/gm, '');

it('src/lib asks no clock and knows neither Astro, nor Node, nor a page', () => {
  const lib = code.filter(({ folder }) => folder === 'lib');
  expect(lib.length).toBeGreaterThan(10);
  expect(problems(lib, ({ text }) => bare(text).match(/new Date\(\s*\)|\bDate\.now\b|\bnode:|\bastro\b|\bdocument\b(?=\.|\[|\))|\bwindow\b(?=\.|\[|\))|\bprocess\./g) ?? [])).toEqual([]);
});

it('a colour is written in src/styles/tokens.css alone', () => {
  const tokens = styled.find(({ file }) => file === 'styles/tokens.css');
  const colours = ({ text }: Source): readonly string[] => stylesOf(text).match(/#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/gi) ?? [];
  expect(tokens && colours(tokens).length).toBeGreaterThan(10);
  expect(styled.length).toBeGreaterThan(10);
  expect(problems(styled.filter((source) => source !== tokens), colours)).toEqual([]);
});

/** The parts where a colour could stand: a style sheet, `<style>`, and attributes of drawings; not addresses such as `href="#add"`. */
const stylesOf = (text: string): string => bare(text).replace(/\bhref="#[^"]*"|'#[\w-]+\/[^']*'|\burl\([^)]*\)|`#\$\{[^`]*`/g, '').replace(/\bthis\.#\w+|#\w+\(/g, '');

/** Where Chinese may stand: the texts of the site, and what is said to editors of the content, who are told in both languages. */
const CHINESE = /^(?:i18n\/|schemas\/|commands\/|sheets\/problems\.ts$|lib\/(?:problems|references|cross-check|lexicon|search-tokens|outlines|highlights|warnings)\.ts$)/;

it('Chinese is written in src/i18n and in what is said to editors alone', () => {
  const han = ({ text }: Source): readonly string[] => bare(text).match(/[^\n]{0,20}\p{Script=Han}+[^\n]{0,20}/gu) ?? [];
  const [allowed, others] = [code.filter(({ file }) => CHINESE.test(file)), code.filter(({ file }) => !CHINESE.test(file))];
  expect(allowed.flatMap(han).length).toBeGreaterThan(100);
  expect(others.length).toBeGreaterThan(30);
  expect(problems(others, han)).toEqual([]);
});

it('what is said to editors in Chinese is said in English too', () => {
  const messages = code.filter(({ file }) => CHINESE.test(file) && !file.startsWith('i18n/'));
  expect(messages.length).toBeGreaterThan(5);
  const chineseAlone = ({ text }: Source): readonly string[] => (bare(text).match(/'[^'\n]*'|`[^`]*`/g) ?? []).filter((literal) => /\p{Script=Han}/u.test(literal) && !/[a-z]{2}/i.test(literal));
  expect(problems(messages, chineseAlone)).toEqual([]);
});
