import { atlas } from '#data/atlas.ts';
import { documentsOf, institutionsOf, normsOf } from '#lib/directories.ts';
import type { Lang } from '#lib/languages.ts';
import { inOrder } from '#lib/chain.ts';
import { paths } from '#lib/paths.ts';
import type { Text } from '#schemas/fields.ts';

const steps = inOrder(atlas.procedures);

/** The directories of the whole chain. */
export const institutions = institutionsOf(steps);
export const documents = documentsOf(steps);
export const norms = normsOf(steps);

/** Where words of a sheet lead: to steps, promises, offices and laws; the sheet's own step is no link. */
export const sheetLinks = (lang: Lang, own?: string): ReadonlyMap<string, string> => {
  const inLang = ({ zh, en }: Text): string => (lang === 'zh' ? zh : (en ?? zh));
  return new Map([
    ...institutions.map(({ id, name }) => [inLang(name), `${paths.institutions(lang)}#${id}`] as const),
    ...norms.flatMap(({ id, uses }) => uses.map(({ title }) => [inLang(title), `${paths.norms(lang)}#${id}`] as const)),
    ...atlas.promises.map(({ id, name }) => [inLang(name), paths.promise(id, lang)] as const),
    ...steps.filter(({ id }) => id !== own).map(({ id, name }) => [inLang(name), paths.procedure(id, lang)] as const),
  ]);
};
