import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'invest-atlas-'));
  for (const name of ['src', 'content', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs']) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, 'dist'));
  writeFileSync(join(copy, 'dist/index.html'), 'the last good site');
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

const build = (): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], { cwd: copy, encoding: 'utf8' });
  return { status, output: stdout + stderr };
};

const keepsLastGoodSite = (): void => {
  expect(readFileSync(join(copy, 'dist/index.html'), 'utf8')).toBe('the last good site');
  expect(existsSync(join(copy, 'dist.next'))).toBe(false);
};

describe('a build that fails leaves the last good site where it is', () => {
  it('when the content has a mistake, and prints it', () => {
    writeFileSync(join(copy, 'content/site.json'), '{ "name": ');
    const { status, output } = build();
    expect(status).toBe(1);
    expect(output).toContain('site.json: found a mistake of form');
    keepsLastGoodSite();
  });

  it('when a page cannot be built', () => {
    rmSync(join(copy, 'src/pages'), { recursive: true });
    mkdirSync(join(copy, 'src/pages'));
    writeFileSync(join(copy, 'src/pages/index.astro'), '---\nthrow new Error("on purpose");\n---\n');
    const { status, output } = build();
    expect(status).toBe(1);
    expect(output).toContain('on purpose');
    expect(output).toContain('dist/ still holds the last good site');
    keepsLastGoodSite();
  });

  it('when the new site lacks a part', () => {
    rmSync(join(copy, 'src/pages'), { recursive: true });
    mkdirSync(join(copy, 'src/pages/en'), { recursive: true });
    for (const name of ['index.astro', 'en/index.astro']) writeFileSync(join(copy, 'src/pages', name), '<html lang="en"><body data-pagefind-body>words</body></html>\n');
    const { status, output } = build();
    expect(status).toBe(1);
    expect(output).toMatch(/the new site lacks (?:.*404\.html|search-records\.json)|no page for/);
    keepsLastGoodSite();
  });
});
