import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';

export const dist = resolve(import.meta.dirname, '../../dist');

/** What the tests ask of a page; the document itself is not kept, a thousand of them would fill the memory. */
export interface Page {
  /** The address, such as `/en/parks/`. */
  readonly path: string;
  readonly file: string;
  readonly html: string;
  readonly lang: string;
  readonly atlasId: string;
  readonly title: string;
  readonly canonical: string;
  readonly alternates: Readonly<Record<string, string>>;
  readonly switchTo: string;
  readonly mains: number;
  readonly h1s: readonly string[];
  readonly ids: readonly string[];
  readonly links: readonly string[];
  readonly external: readonly string[];
  readonly figures: readonly Readonly<Record<string, string>>[];
  readonly missing: readonly { reason: string; text: string }[];
  readonly emptyLists: number;
  /** Text in Chinese script outside elements marked as Chinese. */
  readonly unmarkedHan: readonly string[];
}

type Element = ReturnType<typeof parseHTML>['document']['documentElement'];
const HAN = /[\u3400-\u9fff]/;

const attributes = (element: Element): Record<string, string> => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

const unmarked = (element: Element, found: string[]): string[] => {
  if (/^zh/.test(element.getAttribute('lang') ?? '')) return found;
  for (const node of element.childNodes) {
    if (node.nodeType === 3 && HAN.test(node.textContent ?? '')) found.push((node.textContent ?? '').trim().slice(0, 60));
    if (node.nodeType === 1 && !['SCRIPT', 'STYLE'].includes((node as Element).tagName)) unmarked(node as Element, found);
  }
  for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
    const value = element.getAttribute(name);
    if (value && HAN.test(value)) found.push(`${name}: ${value.slice(0, 60)}`);
  }
  return found;
};

const read = (file: string): Page => {
  const html = readFileSync(join(dist, file), 'utf8');
  const { document } = parseHTML(html);
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)] as Element[];
  const hrefs = all('a[href]').map((link) => link.getAttribute('href') ?? '');
  const lang = document.documentElement.getAttribute('lang') ?? '';
  return {
    path: `/${file.replace(/index\.html$/, '')}`,
    file,
    html,
    lang,
    atlasId: document.querySelector('meta[name="atlas:id"]')?.getAttribute('content') ?? '',
    title: document.querySelector('title')?.textContent ?? '',
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
    alternates: Object.fromEntries(all('link[rel="alternate"][hreflang]').map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])),
    switchTo: document.querySelector('[data-language-switch]')?.getAttribute('href') ?? '',
    mains: all('main').length,
    h1s: all('h1').map((heading) => (heading.textContent ?? '').trim()),
    ids: all('[id]').map((element) => element.id),
    links: hrefs.filter((href) => /^[/#?]/.test(href)),
    external: hrefs.filter((href) => /^[a-z]+:/.test(href)),
    figures: all('data').map(attributes),
    missing: all('[data-missing]').map((element) => ({ reason: element.getAttribute('data-missing') ?? '', text: (element.textContent ?? '').trim() })),
    emptyLists: all('main ul, main dl, main tbody, main ol').filter((list) => list.children.length === 0 && !list.closest('site-search')).length,
    unmarkedHan: lang === 'en' ? unmarked(document.querySelector('body') as Element, []) : [],
  };
};

/** Every page of the built site. */
export const pages: readonly Page[] = globSync('**/*.html', { cwd: dist }).map((file) => file.replaceAll('\\', '/')).filter((file) => !file.includes('pagefind/')).sort().map(read);

export const pageAt = (path: string): Page | undefined => pages.find((page) => page.path === path);
