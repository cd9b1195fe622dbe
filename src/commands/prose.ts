import { CORE_SCHEMA, load } from 'js-yaml';
import { mdxToJs, type MdastPluginDefinition } from 'satteri';
import type { Problem } from '#lib/problems.ts';

interface Page {
  readonly matter: unknown;
  /** The text, on the lines it has in the file. */
  readonly body: string;
}

/** Takes a page apart; throws where its front matter is no YAML. Days stay text: as a date, 30 February would turn into 2 March unseen. */
export const readPage = (text: string): Page => {
  const [, matter, body = ''] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n([\s\S]*))?$/.exec(text) ?? [];
  if (matter === undefined) throw new Error('no front matter');
  const above = text.slice(0, text.length - body.length);
  return { matter: load(`\n${matter}`, { schema: CORE_SCHEMA }), body: above.replace(/[^\n]/g, '') + body };
};

/** Prose is plain Markdown: what runs code or names a component is refused, so that a content file cannot change the site. */
export const proseProblems = (file: string, body: string): Problem[] => {
  const found = body.trim() === '' ? ['no text'] : [];
  const refuse = (what: string) => (): void => void found.push(what);
  const guard: MdastPluginDefinition = {
    name: 'plain-prose',
    mdxjsEsm: refuse('an import or export'),
    mdxFlowExpression: refuse('code in { }'),
    mdxTextExpression: refuse('code in { }'),
    mdxJsxFlowElement: refuse('a tag in < >'),
    mdxJsxTextElement: refuse('a tag in < >'),
  };
  try {
    mdxToJs(body, { mdastPlugins: [guard] });
  } catch (error) {
    found.push(`a mistake of form: ${inWords(error)}`);
  }
  const allowed = 'plain Markdown: paragraphs, lists, links (纯 Markdown 正文)';
  return [...new Set(found)].map((what) => ({ file, field: 'text', found: what, allowed }));
};

/** What a parser says, with the line alone: `25:4: Unexpected … (mdx-jsx:…)` → `Unexpected … (line 25)`. */
export const inWords = (error: unknown): string => {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return first.replace(/^(\d+):\d+: (.*?)(?: \(mdx[^)]*\))?$/, '$2 (line $1)').replace(/\((\d+):\d+\)$/, '(line $1)');
};
