import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { type FinishedPage, finishedPages } from './finished-pages.ts';
import { searchFile } from './search-files.ts';

/** Chinese pages share one index, English has its own; Pagefind's code for a language decides how it cuts words. */
const INDEXES = [
  { language: 'zh-cn', prefix: '' },
  { language: 'en', prefix: 'en/' },
];

/** Rooms of which the first page alone is searched: single sources repeat what other pages say, and the page of styles is made up. */
const FIRST_ALONE = ['sources', 'about'];
/** Not searched. */
const APART = ['en', '404', 'search', ...FIRST_ALONE];

/** Builds a search index for each language from the finished pages, next to the pages that it holds. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, pages, logger }) => {
      const rooms = [...new Set(pages.map(({ pathname }) => pathname.split('/')[0] ?? ''))].filter((room) => room !== '' && !APART.includes(room));
      const glob = `{index.html,{${FIRST_ALONE.join(',')}}/index.html,{${rooms.join(',')}}/**/*.html}`;
      for (const { language, prefix } of INDEXES) {
        const path = join(fileURLToPath(dir), prefix);
        const { index, errors } = await createIndex({ forceLanguage: language });
        if (!index) throw new Error(`search index: ${errors.join('; ')}`);
        const { page_count: count } = await index.addDirectory({ path, glob });
        if (count === 0) throw new Error(`search index: no page for ${language}`);
        await index.writeFiles({ outputPath: join(path, 'pagefind') });
        logger.info(`${count} pages in ${language}`);
      }
      await close();
      writeSearchFiles(fileURLToPath(dir));
    },
  },
});

const NOT_FOUND_BY_PLANNER = /^(?:en|404|search|sources\/.+|about\/.+)\//;

/** What the planner of the search reads, one file a language. */
const writeSearchFiles = (dist: string): void => {
  const recordsFile = join(dist, 'search-records.json');
  if (!existsSync(recordsFile)) throw new Error('search index: the new site lacks search-records.json, the records to be found');
  const records = JSON.parse(readFileSync(recordsFile, 'utf8'));
  const [zh, en] = [finishedPages(dist, '/', NOT_FOUND_BY_PLANNER), finishedPages(join(dist, 'en'), '/en/', NOT_FOUND_BY_PLANNER)];
  writeFileSync(join(dist, 'search/index.json'), JSON.stringify(searchFile('zh', zh, en, records)));
  writeFileSync(join(dist, 'en/search/index.json'), JSON.stringify(searchFile('en', en, zh, records)));
  for (const [folder, pages] of [['search', zh], ['en/search', en]] as const) for (const page of pages) writePassages(join(dist, folder, 'text', `${page.id}.txt`), page);
  rmSync(recordsFile);
};

/** A text of more letters is a list of everything. */
const LONGEST_TEXT = 12_000;

/** What an excerpt is taken from when neither title nor first line have the words: a file a page, loaded for the results that need it. */
const writePassages = (file: string, { passages, title, description }: FinishedPage): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, passages.filter((line) => line !== title && line !== description).join('\n').slice(0, LONGEST_TEXT));
};
