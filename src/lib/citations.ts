/** The ids of the sources that anything on a page cites, in the order of first mention: their number is the place in the list. */
export const citedSources = (...shown: readonly unknown[]): readonly string[] => [...new Set(shown.flatMap(sourcesIn))];

const sourcesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'source' && typeof inner === 'string' ? [inner] : sourcesIn(inner)));
};
