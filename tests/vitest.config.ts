import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** `npx vitest run --config tests/vitest.config.ts`; the root is the project, so that reports name files as people do. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: { include: ['tests/**/*.test.ts'], testTimeout: 20_000 },
});
