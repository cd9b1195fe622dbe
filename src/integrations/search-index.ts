import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

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
    },
  },
});
