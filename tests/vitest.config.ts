import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const built = 'tests/built/**/*.test.ts';

/** `npx vitest run --config tests/vitest.config.ts`; the root is the project, so that reports name files as people do. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    projects: [
      { test: { name: 'source', include: ['tests/**/*.test.ts'], exclude: [built], testTimeout: 20_000 } },
      // One worker reads the thousand pages once for all files that ask about them.
      { test: { name: 'built', include: [built], testTimeout: 20_000, isolate: false, fileParallelism: false } },
    ],
  },
});
