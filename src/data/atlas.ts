import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import outlines from '../../content/geo/province-outlines.geojson?raw';
import { crossCheck } from '#lib/cross-check.ts';
import { inWgs84 } from '#lib/datums.ts';
import { line } from '#lib/problems.ts';
import { collections, type CollectionName, type Content } from '#schemas/collections.ts';
import type { FieldLabels } from '#schemas/labels.ts';

const load = async (name: CollectionName): Promise<unknown[]> =>
  (await getCollection(name)).map((entry) => ({ ...entry.data, id: entry.id, file: (entry.filePath ?? '').replace(/^content\//, '') })).sort(byId);

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

const names = Object.keys(collections) as CollectionName[];

const content = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await load(name)]))) as unknown as Content;

const problems = crossCheck(content, JSON.parse(outlines));
if (problems.length > 0) throw new Error(`${problems.length} problems in the content:\n${problems.map(line).join('\n')}`);

/** Every entry of the content folder, read once and checked; the build stops with the list of what contradicts itself. */
export const atlas = inWgs84(content);

const only = <Item>(list: readonly Item[], what: string): Item => {
  const [item] = list;
  if (!item) throw new Error(`content/${what} is missing`);
  return item;
};

export const site = only(atlas.site, 'site.json');
export const chain = only(atlas.chain, 'procedures/chain.json');

/** What the facts of a collection are called. */
export const labelsOf = (collection: string): FieldLabels => {
  const { id: _id, file: _file, ...labels } = only(atlas.fields.filter((entry) => entry.id === collection), `fields/${collection}.json`);
  return labels;
};

/** The entry whose text is the introduction in a language; Chinese where no translation exists. */
export const prose = async (collection: 'regions' | 'parks' | 'industries', id: string, lang: 'zh' | 'en'): Promise<{ entry: CollectionEntry<CollectionKey>; foreign: boolean } | undefined> => {
  const original = (await getCollection(collection)).find((entry) => entry.id === id);
  if (!original || lang === 'zh') return original && { entry: original, foreign: false };
  const path = (original.filePath ?? '').replace(/^content\//, '').replace(/\.mdx$/, '');
  const translated = (await getCollection('translations')).find((entry) => entry.id === path);
  return translated ? { entry: translated, foreign: false } : { entry: original, foreign: true };
};

/** Regions as `{ id, name }` in a language and in their order. */
export const labelled = (regions: Content['regions'], lang: 'zh' | 'en'): { id: string; name: string }[] =>
  [...regions].sort((a, b) => a.order - b.order).map(({ id, name }) => ({ id, name: name[lang] }));

/** The name of a place; `cn` is the country. */
export const regionName = (id: string): { zh: string; en: string } => atlas.regions.find((region) => region.id === id)?.name ?? site.country;
