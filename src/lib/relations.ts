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
