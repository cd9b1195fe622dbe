import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Chinese pages share one index, English has its own; Pagefind's code for a language decides how it cuts words. */
const INDEXES = [
  { language: 'zh-cn', folder: '', glob: (rooms: readonly string[]): string => `{index.html,{${rooms.join(',')}}/**/*.html}` },
  { language: 'en', folder: 'en', glob: (): string => '**/*.html' },
];

/** Builds a search index for each language from the finished pages, next to the pages that it holds. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, pages, logger }) => {
      const rooms = [...new Set(pages.map(({ pathname }) => pathname.split('/')[0] ?? ''))].filter((room) => room !== '' && room !== 'en' && room !== '404');
      for (const { language, folder, glob } of INDEXES) {
        const path = join(fileURLToPath(dir), folder);
        const { index, errors } = await createIndex({ forceLanguage: language });
        if (!index) throw new Error(`search index: ${errors.join('; ')}`);
        const { page_count: count } = await index.addDirectory({ path, glob: glob(rooms) });
        if (count === 0) throw new Error(`search index: no page for ${language}`);
        await index.writeFiles({ outputPath: join(path, 'pagefind') });
        logger.info(`${count} pages in ${language}`);
      }
      await close();
    },
  },
});
