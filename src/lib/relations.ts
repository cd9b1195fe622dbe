interface Place {
  readonly id: string;
  readonly parent?: string | undefined;
}

/** A place and everything that lies in it. */
export const within = (region: string, regions: readonly Place[]): readonly string[] => [
  region,
  ...regions.filter((place) => place.parent === region).flatMap((place) => within(place.id, regions)),
];

/** A place and everything it lies in, up to the country: what holds there. */
export const above = (region: string, regions: readonly Place[]): readonly string[] => {
  const parent = regions.find((place) => place.id === region)?.parent;
  return [region, ...(parent ? above(parent, regions) : region === 'cn' ? [] : ['cn'])];
};

/** The records of a place, those of the places in it included. */
export const inRegion = <Item extends { readonly region: string }>(items: readonly Item[], region: string, regions: readonly Place[]): readonly Item[] => {
  const places = within(region, regions);
  return items.filter((item) => places.includes(item.region));
};

interface Filed {
  readonly region: string;
  readonly county?: { readonly zh: string } | null;
  readonly park?: string | null;
}

/** All records of a place, for its own page: those of a county are filed under its city and name the county, or a park there. */
export const recordsOf = <Item extends Filed>(items: readonly Item[], place: Place & { readonly name: { readonly zh: string } }, regions: readonly Place[], parks: readonly { readonly id: string; readonly county: { readonly zh: string } | null }[]): readonly Item[] => {
  const places = within(place.id, regions);
  const own = new Set(parks.filter(({ county }) => county?.zh === place.name.zh).map(({ id }) => id));
  return items.filter((item) => places.includes(item.region) || item.county?.zh === place.name.zh || own.has(item.park ?? ''));
};

/** How many records each place has, in the order of the places. */
export const countsByRegion = (items: readonly { readonly region: string }[], regions: readonly string[]): readonly { readonly region: string; readonly count: number }[] =>
  regions.map((region) => ({ region, count: items.filter((item) => item.region === region).length })).filter(({ count }) => count > 0);
