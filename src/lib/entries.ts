import type { CollectionName, Content, Entry } from '#schemas/collections.ts';

/** Any entry, whatever its collection. */
export type AnyEntry = Entry<object>;

/** The entries of every collection. */
export const entriesOf = (content: Content): readonly [CollectionName, readonly AnyEntry[]][] =>
  Object.entries(content) as [CollectionName, readonly AnyEntry[]][];

interface Group {
  /** With dots; empty for the entry itself: `facts.gdp.0`. */
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Every group of fields in an entry, the entry itself first. */
export const groupsIn = (value: unknown, path = ''): readonly Group[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => groupsIn(part, pathOf(path, key)));
  return Array.isArray(value) ? inner : [{ path, fields: value as Group['fields'] }, ...inner];
};

/** The path of a field in the group at a path. */
export const pathOf = (path: string, field: string): string => (path ? `${path}.${field}` : field);
