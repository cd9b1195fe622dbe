import { fileURLToPath } from 'node:url';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { createIndex, close } from 'pagefind';

/** Pagefind's code for a language decides how it cuts words; Chinese pages share one index, English has its own. */
const indexes = [
  { language: 'zh-cn', folder: 'pagefind', holds: (page: string): boolean => !page.startsWith('en/') },
  { language: 'en', folder: 'en/pagefind', holds: (page: string): boolean => page.startsWith('en/') },
];

/** Builds a search index for each language from the finished pages. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, pages, logger }) => {
      const dist = fileURLToPath(dir);
      for (const { language, folder, holds } of indexes) {
        const { index, errors } = await createIndex({ forceLanguage: language });
        if (!index) throw new Error(`search index: ${errors.join('; ')}`);
        for (const { pathname } of pages.filter((page) => holds(page.pathname) && !page.pathname.startsWith('404'))) {
          const content = await readFile(join(dist, pathname, 'index.html'), 'utf8');
          await index.addHTMLFile({ url: `/${pathname}`, content });
        }
        await index.writeFiles({ outputPath: join(dist, folder) });
        logger.info(`${language} → ${folder}/`);
      }
      await close();
    },
  },
});
