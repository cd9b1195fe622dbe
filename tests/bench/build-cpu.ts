import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * CPU of the build of the real content against a bare Astro build of the same number of pages, measured one after the other, in turn; the median of the ratios, because machines drift.
 * `node tests/bench/build-cpu.ts`; prints seconds of CPU (user and system, children included) and their ratio.
 */
const root = resolve(import.meta.dirname, '../..');
const astro = join(root, 'node_modules/astro/bin/astro.mjs');
// Beside the project, so that both write to the same disk.
const bare = mkdtempSync(join(root, 'node_modules/.bare-astro-'));
const out = join(bare, 'real');

const cpu = (cwd: string, env: Record<string, string>): number => {
  const run = spawnSync('/bin/sh', ['-c', `"${process.execPath}" "${astro}" build >/dev/null 2>&1 || exit 1; times`], { cwd, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env }, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`the build in ${cwd} failed`);
  return (run.stdout.trim().split('\n')[1] ?? '').split(' ').reduce((sum, part) => sum + Number(/(\d+)m/.exec(part)?.[1] ?? 0) * 60 + Number(/m([\d.]+)s/.exec(part)?.[1] ?? 0), 0);
};

cpu(root, { ATLAS_OUT: out });
const count = globSync('**/*.html', { cwd: out }).length;

mkdirSync(join(bare, 'src/pages'), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(bare, 'node_modules'));
writeFileSync(join(bare, 'package.json'), '{"type":"module"}');
writeFileSync(join(bare, 'src/pages/[id].astro'), `---\nexport const getStaticPaths = () => Array.from({ length: ${count} }, (_, id) => ({ params: { id: String(id) } }));\n---\n<!doctype html><html lang="en"><head><title>{Astro.params.id}</title></head><body><h1>{Astro.params.id}</h1></body></html>\n`);

const turns = Array.from({ length: Number(process.argv[2] ?? 5) }, () => {
  const [real, plain] = [cpu(root, { ATLAS_OUT: out }), cpu(bare, {})];
  console.log(`real content ${real.toFixed(1)} s CPU, bare Astro ${plain.toFixed(1)} s CPU, ratio ${(real / plain).toFixed(2)}`);
  return real / plain;
});
rmSync(bare, { recursive: true, force: true });

const ratio = turns.sort((a, b) => a - b)[Math.floor(turns.length / 2)] ?? 0;
console.log(`${count} pages: median ratio ${ratio.toFixed(2)}`);
