import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { load } from 'js-yaml';
import { mdxToJs, type MdastPluginDefinition } from 'satteri';
import { type Problem, problemsOf } from '#lib/problems.ts';
import type { Refused } from '#lib/references.ts';
import { type CollectionName, collections, type Content } from '#schemas/collections.ts';

interface Reading {
  readonly content: Content;
  readonly problems: readonly Problem[];
  /** The ids of entries with mistakes, which are not in `content`. */
  readonly refused: Refused;
}

type Raw = readonly { readonly id: string; readonly value: unknown }[];

/** Files that are data for programs, not entries. */
const NOT_ENTRIES = /^(?:geo\/.*|.*\.en\.mdx)$/;

/** Reads every entry of a content folder and lists everything in it that its schema refuses; nothing is thrown. */
export const readContent = (folder: string): Reading => {
  const problems: Problem[] = [];
  const read = new Set<string>();
  const refused: Partial<Record<CollectionName, string[]>> = {};
  const refuse = (name: CollectionName, id: string): void => void (refused[name] ??= []).push(id);
  const readCollection = (name: CollectionName): unknown[] => {
    const { folder: inner, files, schema } = collections[name];
    return filesOf(folder, join(inner, files)).flatMap((file) => {
      read.add(file);
      const raw = rawEntries(folder, file, collections[name].form, problems);
      if (raw.length === 0) refuse(name, idOf(file));
      return raw.flatMap(({ id, value }) => {
        const parsed = schema.safeParse(value);
        if (parsed.success) return [{ ...parsed.data, id, file }];
        refuse(name, id);
        problems.push(...problemsOf(file, value, parsed.error.issues).map((problem) => (collections[name].form === 'list' ? { ...problem, field: `${id}.${problem.field}` } : problem)));
        return [];
      });
    });
  };
  const content = Object.fromEntries((Object.keys(collections) as CollectionName[]).map((name) => [name, readCollection(name)])) as unknown as Content;
  problems.push(...translationProblems(folder, read), ...strangers(folder, read), ...missing(content));
  return { content, problems, refused };
};

const filesOf = (folder: string, pattern: string): string[] =>
  globSync(pattern, { cwd: folder }).map((file) => file.replaceAll('\\', '/')).filter((file) => !NOT_ENTRIES.test(file)).sort();

const idOf = (file: string): string => basename(file).replace(/\.\w+$/, '');

const rawEntries = (folder: string, file: string, form: 'record' | 'list' | 'page', problems: Problem[]): Raw => {
  const text = readFileSync(join(folder, file), 'utf8');
  const id = idOf(file);
  const whole = (found: string, allowed: string): Raw => {
    problems.push({ file, field: '', found, allowed });
    return [];
  };
  try {
    if (form === 'page') {
      const page = readPage(text);
      problems.push(...bodyProblems(file, page.body));
      return [{ id, value: page.matter }];
    }
    const value: unknown = JSON.parse(text);
    if (form === 'record') return [{ id, value }];
    if (!Array.isArray(value)) return whole('something else than a list', 'a list in square brackets (方括号列表)');
    return value.map((entry: { id?: unknown }, index) => ({ id: typeof entry?.id === 'string' ? entry.id : String(index), value: entry }));
  } catch (error) {
    const syntax = form === 'page' ? 'front matter in YAML between two lines of --- (YAML 格式有误)' : 'JSON: commas between fields, straight double quotes (JSON 格式有误)';
    return whole(`a mistake of form: ${firstLine(error)}`, syntax);
  }
};

const firstLine = (error: unknown): string => (error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error));

const readPage = (text: string): { matter: unknown; body: string } => {
  const [, matter, body] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n([\s\S]*))?$/.exec(text) ?? [];
  if (matter === undefined) throw new Error('no front matter');
  return { matter: load(matter), body: body ?? '' };
};

/** Prose is plain Markdown: what runs code or names a component is refused, so that a content file cannot change the site. */
const bodyProblems = (file: string, body: string): Problem[] => {
  const found: string[] = [];
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
    found.push(`a mistake of form: ${firstLine(error)}`);
  }
  const allowed = 'plain Markdown: paragraphs, lists, links (纯 Markdown 正文)';
  if (body.trim() === '') found.push('no text');
  return [...new Set(found)].map((what) => ({ file, field: 'text', found: what, allowed }));
};

const translationProblems = (folder: string, read: Set<string>): Problem[] =>
  globSync('**/*.en.mdx', { cwd: folder }).map((file) => file.replaceAll('\\', '/')).sort().flatMap((file) => {
    const original = file.replace(/\.en\.mdx$/, '.mdx');
    if (!read.has(original)) return [{ file, field: '', found: 'a translation without its original', allowed: `a file ${original} (先有中文原文)` }];
    read.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    const matter = /^\uFEFF?---\r?\n/.test(text) ? [{ file, field: '', found: 'front matter', allowed: 'the text alone: facts stand in the Chinese file (英文文件只放正文)' }] : [];
    return [...matter, ...(matter.length ? [] : bodyProblems(file, text))];
  });

/** A file that no collection reads would be lost without a word. */
const strangers = (folder: string, read: Set<string>): Problem[] =>
  globSync('**/*.*', { cwd: folder }).map((file) => file.replaceAll('\\', '/')).filter((file) => !read.has(file) && !NOT_ENTRIES.test(file)).sort()
    .map((file) => ({ file, field: '', found: 'a file that no collection reads', allowed: 'a file at a place named in src/schemas/collections.ts (检查文件名和所在文件夹)' }));

/** Without these the site has no name and no chain. */
const missing = (content: Content): Problem[] =>
  (['site', 'chain', 'sources'] as const).filter((name) => content[name].length === 0)
    .map((name) => ({ file: join(collections[name].folder, collections[name].files), field: '', found: 'nothing that can be read', allowed: 'this file, complete (此文件必须存在且无误)' }));
