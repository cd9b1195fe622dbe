import { atlas, labelsOf, site } from '#data/atlas.ts';
import { today } from '#data/clock.ts';
import { boundaryLines, type LiveBase } from '#lib/maps/boundaries.ts';
import { parkCards } from '#lib/maps/park-cards.ts';

/** The operator's layers of boundaries; which of them is drawn, if any, says site.json. */
const layers = import.meta.glob<string>(['../../content/geo/*.geojson', '!**/province-outlines.geojson'], { query: '?raw', import: 'default', eager: true });

const { boundaries } = site.map;
const layer = boundaries && layers[`../../content/geo/${boundaries.file}`];

/** What every map is drawn from. */
export const mapBase: LiveBase = { ...atlas, boundaries: layer ? { lines: boundaryLines(JSON.parse(layer)), reviewNumber: boundaries.reviewNumber } : undefined, cards: parkCards(atlas, labelsOf('parks'), today), provider: site.map.provider };
