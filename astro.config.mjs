import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { searchIndex } from './src/integrations/search-index.ts';

export default defineConfig({
  integrations: [mdx(), searchIndex()],
  outDir: process.env.ATLAS_OUT ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'auto', assets: 'assets' },
  devToolbar: { enabled: false },
  vite: {
    // One module for all prose: a module a file took a third of the CPU of the whole build.
    environments: { prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'prose', test: /\.mdx/ }] } } } } } },
    build: {
      // Scripts stay files, so that a content policy needs no hashes; preloading would need a helper that inlined scripts lack.
      assetsInlineLimit: 0,
      modulePreload: false,
      // Astro's own marks in compiled MDX; the bundler warns about each of them.
      rolldownOptions: { onwarn: (warning, report) => void (warning.code === 'MODULE_LEVEL_DIRECTIVE' || report(warning)) },
    },
  },
});
