import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask, engine } from '#lib/search/engine.ts';
import type { SearchIndex } from '#lib/search/form.ts';
import { dist } from './pages.ts';

/** Judged by hand before their results were seen: 3 is the page wanted, 2 answers too, 1 helps. `held` ones were written after the lexicon had grown. */
interface Judged { readonly q: string; readonly group: string; readonly relevant: Readonly<Record<string, number>>; readonly held?: boolean }

const { queries }: { queries: readonly Judged[] } = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/search-queries.json'), 'utf8'));
const gain = (grades: readonly number[]): number => grades.slice(0, 10).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe.each([['zh', 'search/index.json'], ['en', 'en/search/index.json']])('the search of the pages in %s', (_, file) => {
  const index: SearchIndex = JSON.parse(readFileSync(join(dist, file), 'utf8'));
  const ready = engine(index);
  const known = new Set(index.entries.map(({ i }) => i));
  const asked = queries.map(({ q, group, relevant }) => {
    const { found, relaxed } = ask(q, ready);
    const grades = found.map(({ entry }) => relevant[entry.i] ?? 0);
    const ideal = Object.entries(relevant).flatMap(([id, grade]) => (known.has(id) ? [grade] : [])).sort((a, b) => b - a);
    return { q, group, relaxed, count: found.length, first: (grades[0] ?? 0) >= 2, share: gain(grades) / gain(ideal) };
  });
  const answerable = asked.filter(({ group }) => group !== 'no-answer');

  it('finds the right page first, and the others near it', () => {
    expect(mean(answerable.map(({ first }) => Number(first))), answerable.filter(({ first }) => !first).map(({ q }) => q).join(' | ')).toBeGreaterThanOrEqual(0.9);
    expect(mean(answerable.map(({ share }) => share))).toBeGreaterThanOrEqual(0.9);
  });

  it('does so in every manner of asking', () => {
    const groups = [...Map.groupBy(answerable, ({ group }) => group)].map(([group, list]) => [group, mean(list.map(({ first }) => Number(first)))] as const);
    expect(groups.filter(([, share]) => share < 0.75)).toEqual([]);
  });

  it('leaves none without an answer, and says where there is none', () => {
    expect(answerable.filter(({ count }) => count === 0).map(({ q }) => q)).toEqual([]);
    expect(asked.filter(({ group, count, relaxed }) => group === 'no-answer' && count > 0 && !relaxed).map(({ q }) => q)).toEqual([]);
  });
});
