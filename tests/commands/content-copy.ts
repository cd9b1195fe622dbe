import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { dump, load } from 'js-yaml';
import { expect } from 'vitest';
import { readContent } from '#commands/content-folder.ts';
import { crossCheck } from '#lib/cross-check.ts';
import type { Outlines } from '#lib/outlines.ts';
import { line } from '#lib/problems.ts';

export const original = resolve(import.meta.dirname, '../../content');
const outlines = JSON.parse(readFileSync(join(original, 'geo/province-outlines.geojson'), 'utf8')) as Outlines;

const FRONT_MATTER = /^---\n([\s\S]*?\n)---\n/;

/** A copy of content/ to break things in; `mend` puts back what was touched. */
export class ContentCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'atlas-content-'));
  readonly #touched = new Set<string>();

  constructor() {
    cpSync(original, this.folder, { recursive: true });
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  write(file: string, text: string): void {
    this.#touched.add(file);
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  remove(file: string): void {
    this.#touched.add(file);
    rmSync(join(this.folder, file));
  }

  /** Replaces words that must be there, so that a case never breaks nothing. */
  replace(file: string, words: string | RegExp, by: string): void {
    const text = this.read(file);
    const changed = text.replace(words, () => by);
    if (changed === text) throw new Error(`${file} has no ${words}`);
    this.write(file, changed);
  }

  /** Writes a value at a path as the check prints it (`deals-of-huize.median`); `undefined` takes the field out. */
  set(file: string, path: string, value: unknown): void {
    const page = file.endsWith('.mdx');
    const [, matter = ''] = FRONT_MATTER.exec(this.read(file)) ?? [];
    const data: unknown = page ? load(matter) : JSON.parse(this.read(file));
    put(data, path.split('.'), value);
    if (page) this.replace(file, FRONT_MATTER, `---\n${dump(data)}---\n`);
    else this.write(file, JSON.stringify(data, null, 2));
  }

  /** What the command prints before its last line. */
  printed(): string[] {
    const { content, problems, refused } = readContent(this.folder);
    return [...problems, ...crossCheck(content, outlines, refused)].map(line);
  }

  /** One line, which begins as told up to what is allowed, and then has the words. */
  expectLine(start: string, words: string): void {
    const lines = this.printed();
    expect(lines).toHaveLength(1);
    const [only = ''] = lines;
    expect(only.slice(0, start.length)).toBe(start);
    expect(only.slice(start.length)).toContain(words);
  }

  mend(): void {
    for (const file of this.#touched) {
      rmSync(join(this.folder, file), { force: true });
      if (existsSync(join(original, file))) cpSync(join(original, file), join(this.folder, file));
    }
    this.#touched.clear();
  }

  discard(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** The entries that the cases break. */
export const PARK = 'parks/jinchang/jinchang-etdz.mdx';
export const DEALS = 'land/deals.json';
export const POLICY = 'policies/cn-small-low-profit-cit-20.json';
export const TIMES = 'electricity/gansu-time-of-use-2024.json';
export const CHAIN = 'procedures/chain.json';
export const SOURCES = 'sources/sources.json';

/** Entries of a list are found by their id or their place. */
const put = (data: unknown, [key = '', ...more]: readonly string[], value: unknown): void => {
  if (typeof data !== 'object' || data === null) throw new Error(`nothing to put "${key}" into`);
  const place = Array.isArray(data) && !/^\d+$/.test(key) ? data.findIndex((entry: { id?: unknown }) => entry.id === key) : key;
  const fields = data as Record<string | number, unknown>;
  if (more.length > 0) put(fields[place], more, value);
  else if (value === undefined) delete fields[place];
  else fields[place] = value;
};
