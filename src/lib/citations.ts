/** The ids of the sources that anything on a page cites, in the order of first mention: their number is the place in the list. */
export const citedSources = (...shown: readonly unknown[]): readonly string[] => [...new Set(shown.flatMap(sourcesIn))];

const sourcesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'source' && typeof inner === 'string' ? [inner] : sourcesIn(inner)));
};

/** The days of figures shown together with the sources of each; none where there are more than three days, which belong into a table. */
export const citedTogether = (cited: readonly { readonly asOf: string; readonly source: string }[]): { days: readonly { asOf: string; from: readonly string[] }[]; all: readonly string[] } => {
  const days = [...Map.groupBy(cited, ({ asOf }) => asOf)].map(([asOf, stated]) => ({ asOf, from: [...new Set(stated.map(({ source }) => source))] }));
  return { days: days.length > 3 ? [] : days, all: [...new Set(cited.map(({ source }) => source))] };
};
