import type { AnswerFile, FigureAnswer } from '#lib/search/answers.ts';
import { excerptParts, hasWhole } from '#lib/excerpts.ts';
import type { Facet, Reply } from '#lib/search/engine.ts';
import type { Entry, SearchIndex } from '#lib/search/form.ts';
import type { Part } from '#lib/search/marks.ts';

/** A search that is ready; what it is made of comes with the first focus, not with the page. */
export interface Engine {
  readonly index: SearchIndex;
  readonly ask: (query: string) => Reply;
  /** The figure that answers a query, where it asks for one that is known to be there or known to be missing. */
  readonly answerTo: (reply: Reply) => FigureAnswer | undefined;
  readonly sources: AnswerFile['sources'];
  readonly marked: (text: string, marks: readonly string[]) => readonly Part[];
  /** The passage of a page that has the words looked for, where one is to be had. */
  readonly passageOf: (entry: Entry, marks: readonly string[]) => Promise<string | undefined>;
  readonly facetsOf: (entry: Entry, index: SearchIndex) => Readonly<Record<Facet, readonly string[]>>;
}

/** One search for all fields of a page, loaded when the first of them has focus. */
const engines = new Map<string, Promise<Engine>>();
let tries = 0;

/** Loads the search of a language; a failure is forgotten, so that it can be tried again. */
export const searchEngine = (address: string, answers: string): Promise<Engine> => {
  const known = engines.get(address);
  if (known) return known;
  const loading = load(address, answers);
  engines.set(address, loading);
  loading.catch(() => { engines.delete(address); tries += 1; });
  return loading;
};

const load = async (address: string, answers: string): Promise<Engine> => {
  const [response, file, { ask, engine, facetsOf }, { answerTo }, { marked }, { passage }] = await Promise.all([
    fetch(tries ? `${address}?${tries}` : address),
    answersAt(answers),
    import('#lib/search/engine.ts'),
    import('#lib/search/answers.ts'),
    import('#lib/search/marks.ts'),
    import('#lib/search/passages.ts'),
  ]);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const index = await response.json();
  if (!Array.isArray(index?.entries) || index.entries.length === 0 || !Array.isArray(index.concepts)) throw new Error(`${address} is damaged`);
  const ready = engine(index);
  const answer = ({ plan }: Reply): FigureAnswer | undefined => (plan && file ? answerTo(plan, index, file) : undefined);
  const texts = address.replace(/[^/]*$/, 'text/');
  const passageOf = async ({ i }: Entry, marks: readonly string[]): Promise<string | undefined> => passage(await linesAt(`${texts}${i}.txt`), marks);
  return { index, passageOf, ask: (query) => ask(query, ready), answerTo: answer, sources: file?.sources ?? {}, marked, facetsOf };
};

/** The text of a page; without it the result keeps its first line. */
const linesAt = async (address: string): Promise<readonly string[]> => {
  try {
    const response = await fetch(address);
    return response.ok ? (await response.text()).split('\n') : [];
  } catch {
    return [];
  }
};

/** The answers in figures; without them the search finds pages all the same. */
const answersAt = async (address: string): Promise<AnswerFile | undefined> => {
  try {
    const response = await fetch(address);
    const file = response.ok ? await response.json() : undefined;
    return Array.isArray(file?.answers) && file.words && file.sources && Array.isArray(file.fillers) ? file : undefined;
  } catch {
    return undefined;
  }
};

interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Looks for words in the whole text of the pages; only for what no title and no concept answers. What Pagefind finds by the beginning of a word alone is none. */
export const fullText = async (bundle: string, query: string): Promise<readonly Fragment[]> => {
  const pagefind: { init(): Promise<void>; search(query: string): Promise<{ results: readonly { data(): Promise<Fragment> }[] }> } = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  await pagefind.init();
  const { results } = await pagefind.search(query);
  const fragments = await Promise.all(results.slice(0, 8).map((result) => result.data()));
  return fragments.filter(({ excerpt }) => hasWhole(excerptParts(excerpt), query));
};
