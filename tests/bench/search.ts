/**
 * How well and how fast the built search answers without a browser: `node tests/bench/search.ts QUERIES.json [seed]`.
 * Asks the judged queries as they are, then with 30 % of the lexicon's topic words removed at random, then among 10,000 entries.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ask, engine } from '#lib/search/engine.ts';
import type { SearchIndex } from '#lib/search/form.ts';

interface Judged { readonly q: string; readonly group: string; readonly relevant: Readonly<Record<string, number>> }

const [file, seed = '1'] = process.argv.slice(2);
if (!file) throw new Error('name the file of judged queries');
const queries: readonly Judged[] = JSON.parse(readFileSync(file, 'utf8')).queries;
const index: SearchIndex = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../dist/search/index.json'), 'utf8'));

/** Numbers from 0 to 1, the same for the same seed. */
const dice = (start: number) => { let state = start; return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648; };

const isWanted = (relevant: Judged['relevant'], id: string): boolean => Object.entries(relevant).some(([page, grade]) => grade >= 2 && new RegExp(`^${page.replaceAll('*', '.*')}$`).test(id));

const report = (name: string, tried: SearchIndex): void => {
  const ready = engine(tried);
  const answerable = queries.filter(({ group }) => group !== 'no-answer');
  const results = answerable.map(({ q, relevant }) => {
    const start = performance.now();
    const { found } = ask(q, ready);
    return { ms: performance.now() - start, hit: isWanted(relevant, found[0]?.entry.i ?? '') };
  });
  const times = results.map(({ ms }) => ms).sort((a, b) => a - b);
  console.log(`${name}: ${tried.entries.length} entries, s@1 ${(results.filter(({ hit }) => hit).length / results.length).toFixed(3)}, p50 ${times[Math.floor(times.length / 2)]?.toFixed(1)} ms, p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(1)} ms`);
};

report('as it is', index);
const roll = dice(Number(seed));
const written = (t: string): boolean => !t.includes('#');
report('30 % of the topic words removed', { ...index, concepts: index.concepts.map((concept) => (concept.kind === 'topic' && written(concept.t) ? { ...concept, zh: concept.zh.filter(() => roll() >= 0.3), en: concept.en.filter(() => roll() >= 0.3) } : concept)) });
report('many entries', { ...index, entries: Array.from({ length: Math.ceil(10_000 / index.entries.length) }, (_, copy) => index.entries.map((entry) => (copy === 0 ? entry : { ...entry, i: `${entry.i}-${copy}`, t: `${entry.t}${copy}` }))).flat() });
