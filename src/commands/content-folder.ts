import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fieldIn, type Problem, problemsOf } from '#lib/problems.ts';
import type { Refused } from '#lib/references.ts';
import { type CollectionName, collections, type Content } from '#schemas/collections.ts';
import { slug } from '#schemas/fields.ts';
import { layerProblems } from './map-layers.ts';
import { inWords, proseProblems, readPage } from './prose.ts';

interface Reading {
  readonly content: Content;
  readonly problems: readonly Problem[];
  /** The ids of entries with mistakes, which are not in `content`. */
  readonly refused: Refused;
}

type Form = (typeof collections)[CollectionName]['form'];
type Raw = readonly { readonly id: string; readonly value: unknown }[];

/** Files that are data for programs, not entries. */
const NOT_ENTRIES = /^(?:geo\/(?:[^/]+\.geojson|README\.md)|.*\.en\.mdx)$/;

/** Reads every entry of a content folder and lists everything in it that its schema refuses; nothing is thrown. */
export const readContent = (folder: string): Reading => {
  const problems: Problem[] = [];
  const read = new Set<string>();
  const refused: Partial<Record<CollectionName, string[]>> = {};
  const refuse = (name: CollectionName, id: string): void => void (refused[name] ??= []).push(id);
  const readCollection = (name: CollectionName): unknown[] => {
    const { folder: inner, files, form, schema } = collections[name];
    return filesOf(folder, join(inner, files)).filter((file) => !NOT_ENTRIES.test(file)).flatMap((file) => {
      read.add(file);
      const raw = rawEntries(folder, file, form, problems);
      if (raw.length === 0 && form !== 'list') refuse(name, idOf(file));
      return raw.flatMap(({ id, value }) => {
        const parsed = schema.safeParse(value);
        if (parsed.success) return [{ ...parsed.data, id, file }];
        refuse(name, id);
        problems.push(...problemsOf(file, value, parsed.error.issues).map((problem) => ({ ...problem, field: fieldIn({ id, file }, problem.field) })));
        return [];
      });
    });
  };
  const content = Object.fromEntries((Object.keys(collections) as CollectionName[]).map((name) => [name, readCollection(name)])) as unknown as Content;
  problems.push(...translationProblems(folder, read), ...strangers(folder, read), ...missing(content, problems), ...layerProblems(filesOf(folder, 'geo/*.geojson'), content.site[0]));
  return { content, problems, refused };
};

const filesOf = (folder: string, pattern: string): string[] =>
  globSync(pattern, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();

const idOf = (file: string): string => basename(file).replace(/\.\w+$/, '');

const rawEntries = (folder: string, file: string, form: Form, problems: Problem[]): Raw => {
  const text = readFileSync(join(folder, file), 'utf8');
  const id = idOf(file);
  const whole = (found: string, allowed: string): Raw => {
    problems.push({ file, field: '', found, allowed });
    return [];
  };
  if (!slug.safeParse(id).success) return whole(`the file name "${id}"`, 'a lower-case dashed name, for example "jinchang-etdz" (文件名用小写字母、数字和短横线)');
  try {
    if (form === 'page') {
      const page = readPage(text);
      problems.push(...proseProblems(file, page.body));
      return [{ id, value: page.matter }];
    }
    const value: unknown = JSON.parse(text);
    if (form === 'record') return [{ id, value }];
    if (!Array.isArray(value)) return whole('something else than a list', 'a list in square brackets (方括号列表)');
    return value.map((entry: { id?: unknown } | null, index) => ({ id: typeof entry?.id === 'string' ? entry.id : String(index), value: entry }));
  } catch (error) {
    const syntax = form === 'page' ? 'front matter in YAML between two lines of --- (YAML 格式有误)' : 'JSON: commas between fields, straight double quotes (JSON 格式有误)';
    return whole(`a mistake of form: ${inWords(error)}`, syntax);
  }
};

const translationProblems = (folder: string, read: Set<string>): Problem[] =>
  filesOf(folder, '**/*.en.mdx').flatMap((file): Problem[] => {
    const original = file.replace(/\.en\.mdx$/, '.mdx');
    if (!read.has(original)) return [{ file, field: '', found: 'a translation without its original', allowed: `a file ${original} (先有中文原文)` }];
    const text = readFileSync(join(folder, file), 'utf8');
    if (/^\uFEFF?---\r?\n/.test(text)) return [{ file, field: '', found: 'front matter', allowed: 'the text alone: facts stand in the Chinese file (英文文件只放正文)' }];
    return proseProblems(file, text);
  });

/** A file that no collection reads would be lost without a word. */
const strangers = (folder: string, read: Set<string>): Problem[] =>
  filesOf(folder, '**/*').filter((file) => !read.has(file) && !NOT_ENTRIES.test(file))
    .map((file) => ({ file, field: '', found: 'a file that no collection reads', allowed: 'a file at a place named in src/schemas/collections.ts (检查文件名和所在文件夹)' }));

/** Without these the site has no name and no chain. */
const missing = (content: Content, problems: readonly Problem[]): Problem[] =>
  (['site', 'chain', 'sources'] as const).filter((name) => content[name].length === 0)
    .map((name) => ({ file: join(collections[name].folder, collections[name].files), field: '', found: 'nothing that can be read', allowed: 'this file, complete (此文件必须存在且无误)' }))
    .filter(({ file }) => !problems.some((problem) => problem.file === file));
