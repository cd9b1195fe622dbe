import { atlas, chain, labelsOf, regionName, site } from '#data/atlas.ts';
import type { SheetContext } from '#lib/sheet-context.ts';

/** What every notice sheet is made from. */
export const sheetContext: SheetContext = {
  steps: atlas.procedures,
  chain,
  elements: [...atlas.elements].sort((a, b) => a.order - b.order),
  sources: atlas.sources,
  promises: atlas.promises,
  labels: labelsOf('procedures'),
  places: new Map(['cn', ...atlas.regions.map(({ id }) => id)].map((id) => [id, regionName(id)])),
  address: site.address,
};
