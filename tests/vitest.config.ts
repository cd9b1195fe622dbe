import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const [built, browser, commands] = ['built', 'browser', 'commands'].map((folder) => `tests/${folder}/**/*.test.ts`) as [string, string, string];
const testTimeout = 20_000;

/** `npx vitest run --config tests/vitest.config.ts`; the root is the project, so that reports name files as people do. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    projects: [
      // Pure functions share their modules: a worker for each of a hundred files would take longer than the tests.
      { test: { name: 'source', include: ['tests/**/*.test.ts'], exclude: [built, browser, commands], testTimeout, isolate: false } },
      // They wait for pages more than they compute, so there are two at a time however few cores there are; what is wrong is wrong a second time too, a busy machine is not.
      { test: { name: 'whole', include: [browser, commands], testTimeout, retry: 1, maxWorkers: 2, sequence: { groupOrder: 1 }, expect: { poll: { timeout: 10_000 } } } },
      // One worker reads the thousand pages once for all files that ask about them.
      { test: { name: 'built', include: [built], testTimeout, isolate: false, fileParallelism: false } },
    ],
  },
});
