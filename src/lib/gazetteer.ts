import type { Content } from '#schemas/collections.ts';
import type { Place } from '#schemas/geo.ts';
import { provinceOf } from './outlines.ts';

/** The base data of the maps. */
export type Geo = Pick<Content, 'places' | 'gateways' | 'corridors' | 'airports' | 'landscape' | 'hydro'>;

/** [longitude, latitude] in WGS-84. */
export type LngLat = readonly [number, number];

/** A town with known coordinates: a seat or a city outside. */
export interface Town {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly at: LngLat;
  readonly source: string;
}

/** The first digits of the codes of a province; county names repeat from province to province. */
const CODES: Readonly<Record<string, string>> = { gansu: '62', yunnan: '53' };

type Regions = readonly Pick<Content['regions'][number], 'id' | 'parent' | 'name'>[];

/** The places of the province that a region belongs to. */
export const ofProvince = (province: string, places: readonly Place[]): readonly Place[] => places.filter(({ id }) => id.startsWith(CODES[province] ?? 'none'));

/** The city or county that a region stands for; none for a province. */
export const placeOf = (region: string, regions: Regions, places: readonly Place[]): Place | undefined => {
  const name = regions.find(({ id }) => id === region)?.name.zh;
  return ofProvince(provinceOf(region, regions), places).find((place) => place.name === name);
};

/** The counties of a prefecture. */
export const countiesOf = (prefecture: Place, places: readonly Place[]): readonly Place[] => places.filter(({ id, level }) => level === 'county' && id.startsWith(prefecture.id.slice(0, 4)));

/** The counties that a text names, such as "麒麟区、马龙区". */
export const namedIn = (text: string, province: string, places: readonly Place[]): readonly Place[] => ofProvince(province, places).filter(({ level, name }) => level === 'county' && text.includes(name));

/** The towns among places: those whose seat has coordinates. */
export const towns = (places: readonly Place[]): readonly Town[] => places.flatMap(({ id, label, seat }) => (seat ? [{ id, label, at: seat.at, source: seat.source }] : []));

/** The stops of a corridor in their order; a county whose seat is unknown is passed by. */
export const stopsOf = (corridor: Geo['corridors'][number], geo: Pick<Geo, 'places' | 'gateways'>): readonly Town[] => {
  const known = [...towns(geo.places), ...geo.gateways];
  return corridor.stops.flatMap((stop) => known.find(({ id }) => id === stop) ?? []);
};
