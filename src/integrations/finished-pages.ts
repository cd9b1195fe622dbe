import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '#lib/search/annotate.ts';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", nbsp: ' ' };
const decoded = (text: string): string => text.replace(/&(lt|gt|amp|quot|#39|nbsp);/g, (whole, name: string) => ENTITIES[name] ?? whole).replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
const wordsOf = (html: string): string => decoded(html.replace(/<(?:script|style|template)\b[\s\S]*?<\/(?:script|style|template)>|<sup\b[\s\S]*?<\/sup>/g, ' ').replace(/<\/?(?:strong|small|span|data|time|a|em|b)\b[^>]*>/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).trim();

/** A card tells of another page, the list of sources of other documents. */
const OF_OTHERS = /<li data-item=[\s\S]*?<\/li>|<section\b[^>]*data-pagefind-ignore[\s\S]*?<\/section>/g;

/** Where one passage ends and the next begins; a term and what is said of it are one. */
const ENDS = /<\/(?:p|li|dd|tr|h[1-6]|caption|figcaption|summary|div|section|header)>|<(?:dl|table|ul|ol|div|section)\b/g;
const LEAST_PASSAGE = 8;

const passagesOf = (html: string): readonly string[] =>
  [...new Set(html.replace(/<h1\b[\s\S]*?<\/h1>/g, ' ').replace(/(<\/(?:span|small|data|time|a|strong)>)(?=<)/g, '$1 ').replace(/<\/dt>/g, ' · ').replace(ENDS, (end) => `\n${end}`).split('\n').map(wordsOf))].filter((line) => line.length >= LEAST_PASSAGE);

/** A page with the passages that an excerpt is taken from. */
export interface FinishedPage extends Page {
  readonly passages: readonly string[];
}

/** Reads the finished pages below a folder: those that say what they are and have a part to be searched. */
export const finishedPages = (folder: string, prefix: string, apart: RegExp): readonly FinishedPage[] =>
  globSync('**/index.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/')).filter((file) => !apart.test(file)).sort().flatMap((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const main = /<main\b[^>]*data-pagefind-body[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
    const id = /<meta name="atlas:id" content="([^"]+)"/.exec(html)?.[1];
    if (!main || !id) return [];
    const own = main.replace(/<nav\b[\s\S]*?<\/nav>/g, ' ');
    return [{
      id,
      url: `${prefix}${file.replace(/index\.html$/, '')}`,
      title: wordsOf(/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(own)?.[1] ?? ''),
      description: decoded(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''),
      headings: wordsOf([...own.matchAll(/<h[23]\b[^>]*>([\s\S]*?)<\/h[23]>/g)].map((match) => match[1]).join(' | ')),
      body: wordsOf(own),
      own: wordsOf(own.replace(OF_OTHERS, ' ')),
      passages: passagesOf(own.replace(OF_OTHERS, ' ').replace(/\s*\n\s*/g, ' ')),
    }];
  });
