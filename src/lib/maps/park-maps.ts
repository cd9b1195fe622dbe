import type { Distance } from '#lib/distances.ts';
import { placeOf } from '#lib/gazetteer.ts';
import type { Lang } from '#lib/languages.ts';
import { provinceOf } from '#lib/outlines.ts';
import type { Content } from '#schemas/collections.ts';
import type { MapBase } from './boundaries.ts';
import { overviewLayers, provinceView, regionView, surroundings, WIDE } from './map-views.ts';
import { marked, type Row } from './park-lists.ts';
import { draw, type Picture } from './pictures.ts';

/** The words on a map and their language. */
export interface Wording {
  readonly lang: Lang;
  /** How the place is named to which a line leads that leaves the picture. */
  readonly exit: (name: string) => string;
}

const byNumber = ({ number }: Row): string => String(number);

/** The parks of a province; numbered where a table beside the map has their numbers. */
export const provincePicture = (province: string, rows: readonly Row[], base: MapBase, wording: Wording, isNumbered: boolean): Picture =>
  draw({ id: province, province, view: provinceView(province, base), base, parks: marked(rows, wording.lang, isNumbered ? byNumber : () => undefined), radius: 4.2, layers: overviewLayers(province, base), ...wording });

/** A region with its parks, numbered. */
export const regionPicture = (region: string, rows: readonly Row[], base: MapBase, wording: Wording): Picture => {
  const parks = marked(rows, wording.lang, byNumber);
  const province = provinceOf(region, base.regions);
  const view = regionView(region, parks.map(({ position }) => [position.lng, position.lat]), base, base.regions);
  return draw({ id: region, province, view, base, parks, radius: 4.6, layers: placeOf(region, base.regions, base.places) ? WIDE : overviewLayers(province, base), ...wording });
};

/** A park in its surroundings: the ring of one that is only known to its county is wide, and shows the seat in its middle. */
export const parkPicture = ({ id, region, name, position }: Content['parks'][number], mark: string, distances: readonly Distance[], base: MapBase, wording: Wording): Picture | undefined =>
  position && draw({ id, province: provinceOf(region, base.regions), view: surroundings(position, distances), base, parks: [{ id, name: name[wording.lang], position, mark }], radius: position.precision === 'county' ? 11 : 6, layers: [{ size: 13 }], ...wording });
