import type { Distance } from '#lib/distances.ts';
import { countiesOf, type Geo, type LngLat, ofProvince, placeOf, towns } from '#lib/gazetteer.ts';
import { provinceOf } from '#lib/outlines.ts';
import type { Content } from '#schemas/collections.ts';
import type { LabelKind } from './lettering.ts';
import type { Sketch } from './pictures.ts';
import { type View, viewOf } from './views.ts';

/** Designed at the width of a phone, so that letters keep their size there. */
const WIDTH = 360;

type Regions = Content['regions'];

/** A province: every seat that the gazetteer has of it. */
export const provinceView = (province: string, geo: Geo): View => viewOf(towns(ofProvince(province, geo.places)).map(({ at }) => at), { width: WIDTH, height: 256, margin: 28, minKm: 100 });

/** On a phone a large province has no room for counties and names of airports. */
export const overviewLayers = (province: string, geo: Geo): Sketch['layers'] => {
  const without: readonly LabelKind[] = ofProvince(province, geo.places).length > MANY ? ['county', 'airport'] : [];
  return WIDE.map((layer, index) => (index === 0 ? { ...layer, without } : layer));
};

const MANY = 30;

/** Letters for a phone and for a wide column, in units of the picture. */
export const WIDE: Sketch['layers'] = [{ size: 13 }, { size: 9.2 }];

/** A city with its counties, or a county with its surroundings; both with their parks. */
export const regionView = (region: string, parks: readonly LngLat[], geo: Geo, regions: Regions): View => {
  const place = placeOf(region, regions, geo.places);
  if (!place) return provinceView(provinceOf(region, regions), geo);
  const seats = towns(place.level === 'prefecture' ? [place, ...countiesOf(place, geo.places)] : [place]).map(({ at }) => at);
  return viewOf([...seats, ...parks], { width: WIDTH, height: 270, margin: 40, minKm: place.level === 'prefecture' ? 150 : 180 });
};

/** Further away than this, a city or airport is named beside the map instead of drawn on it. */
const SURROUNDINGS_KM = 200;

/** A park with its airport, its city and its corridor, where these are near enough to be seen together. */
export const surroundings = ({ lng, lat }: { readonly lng: number; readonly lat: number }, distances: readonly Distance[]): View =>
  viewOf([[lng, lat], ...distances.filter(({ km }) => km !== undefined && km < SURROUNDINGS_KM).map(({ at }) => at)], { width: WIDTH, height: 270, margin: 44, minKm: 170 });
