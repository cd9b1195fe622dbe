import { atlas, site } from '#data/atlas.ts';
import { boundaryLines, type MapBase } from '#lib/maps/boundaries.ts';

/** The operator's layers of boundaries; which of them is drawn, if any, says site.json. */
const layers = import.meta.glob<string>(['../../content/geo/*.geojson', '!**/province-outlines.geojson'], { query: '?raw', import: 'default', eager: true });

const { boundaries } = site.map;
const layer = boundaries && layers[`../../content/geo/${boundaries.file}`];

/** What every map is drawn from. */
export const mapBase: MapBase = { ...atlas, boundaries: layer ? { lines: boundaryLines(JSON.parse(layer)), reviewNumber: boundaries.reviewNumber } : undefined };
