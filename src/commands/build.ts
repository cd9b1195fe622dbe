import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Builds into a folder aside and puts it in the place of dist/ only when everything held: a failed build leaves the last good site. */
const root = resolve(import.meta.dirname, '../..');
const [dist, next, previous] = ['dist', 'dist.next', 'dist.previous'].map((name) => join(root, name)) as [string, string, string];

const run = (file: string, args: readonly string[]): void => {
  const { status } = spawnSync(process.execPath, [join(root, file), ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ATLAS_OUT: 'dist.next', ASTRO_TELEMETRY_DISABLED: '1' } });
  if (status !== 0) stop(`${file} failed`);
};

const stop = (reason: string): never => {
  rmSync(next, { recursive: true, force: true });
  console.error(`Build stopped: ${reason}. ${existsSync(dist) ? 'dist/ still holds the last good site.' : 'There is no site yet.'}`);
  process.exit(1);
};

/** What no finished site lacks. */
const WANTED = ['index.html', 'en/index.html', '404.html', 'search/index.html', 'pagefind/pagefind.js', 'en/pagefind/pagefind.js'];

rmSync(next, { recursive: true, force: true });
run('src/commands/check-content.ts', []);
console.log('Building the pages …');
// A line a page would hide what matters; errors are printed all the same.
run('node_modules/astro/bin/astro.mjs', ['build', '--silent']);
const missing = WANTED.filter((file) => !existsSync(join(next, file)));
if (missing.length > 0) stop(`the new site lacks ${missing.join(', ')}`);

rmSync(previous, { recursive: true, force: true });
if (existsSync(dist)) renameSync(dist, previous);
renameSync(next, dist);
rmSync(previous, { recursive: true, force: true });
console.log('Built into dist/');
