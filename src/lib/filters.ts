/** What can be narrowed: each facet of an item has one or more values. */
export type Facets = Readonly<Record<string, readonly string[]>>;

/** Whether an item has, for every facet chosen, one of the chosen values. Facets the item does not know are ignored. */
export const passes = (item: Facets, choices: Facets): boolean =>
  Object.entries(choices).every(([facet, chosen]) => {
    const own = item[facet];
    return !own || chosen.length === 0 || chosen.some((value) => own.includes(value));
  });

/** The choices in an address, limited to what the form offers: anything else is dropped. */
export const choicesFrom = (query: string, offered: Facets): Facets => {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(Object.entries(offered).map(([facet, values]) => [facet, parameters.getAll(facet).filter((value) => values.includes(value))]));
};

/** The address parameters of choices, without empty ones: `?region=qingyang`. */
export const queryOf = (choices: Facets): string => {
  const parameters = new URLSearchParams(Object.entries(choices).flatMap(([facet, values]) => values.map((value) => [facet, value])));
  return parameters.size ? `?${parameters}` : '';
};
