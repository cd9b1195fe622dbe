import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'zod';
import { collections as table } from '#schemas/collections.ts';

/** The last part of the path is the id; translations keep their whole path. */
const baseName = ({ entry }: { entry: string }): string => entry.replace(/^.*\//, '').replace(/\.\w+$/, '');

const bind = ({ folder, files, form, schema }: (typeof table)[keyof typeof table]) => {
  const base = `./content/${folder}`;
  const loader =
    form === 'list' ? file(`${base}/${files}`) : glob({ base, pattern: [files, '!**/*.en.mdx'], generateId: baseName });
  return defineCollection({ loader, schema });
};

const translations = defineCollection({
  loader: glob({ base: './content', pattern: '**/*.en.mdx', generateId: ({ entry }) => entry.replace(/\.en\.mdx$/, '') }),
  schema: z.strictObject({}),
});

export const collections = { ...(Object.fromEntries(Object.entries(table).map(([name, entry]) => [name, bind(entry)])) as { [Name in keyof typeof table]: ReturnType<typeof bind> }), translations };
