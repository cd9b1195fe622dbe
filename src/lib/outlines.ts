import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '#schemas/positions.ts';
import { wgs84 } from './datums.ts';
import type { Problem } from './problems.ts';

/** Outlines of provinces, for checking only: they carry no review number and are never drawn. */
export type Outlines = FeatureCollection<Polygon | MultiPolygon, { id: string }>;

interface Placed {
  readonly id: string;
  readonly file: string;
  readonly region?: string;
  readonly position?: Position;
}

interface Place {
  readonly id: string;
  readonly parent?: string;
}

/** Positions outside the province that their region belongs to; a swapped pair is named as such. */
export const misplaced = (items: readonly Placed[], regions: readonly Place[], outlines: Outlines): Problem[] =>
  items.flatMap((item): Problem[] => {
    const outline = outlines.features.find((feature) => feature.properties.id === provinceOf(item.region ?? item.id, regions));
    const { position } = item;
    if (!position || !outline) return [];
    const { lng, lat } = wgs84(position);
    if (inside(lng, lat, outline)) return [];
    const swapped = inside(position.lat, position.lng, outline);
    return [
      {
        file: item.file,
        field: 'position',
        found: `lat ${position.lat}, lng ${position.lng}${swapped ? ', swapped' : ''}`,
        allowed: swapped ? `lat ${position.lng}, lng ${position.lat} (经纬度写反了)` : `a point inside ${outline.properties.id} (应在本省范围内)`,
      },
    ];
  });

/** Follows the parents up to the province. */
export const provinceOf = (region: string, regions: readonly Place[], depth = 0): string => {
  const parent = regions.find((place) => place.id === region)?.parent;
  return parent && depth < 4 ? provinceOf(parent, regions, depth + 1) : region;
};

/** The items whose region belongs to a province. */
export const inProvince = <Item extends { readonly region: string }>(items: readonly Item[], province: string, regions: readonly Place[]): readonly Item[] => items.filter(({ region }) => provinceOf(region, regions) === province);

const inside = (lng: number, lat: number, outline: Feature<Polygon | MultiPolygon>): boolean => booleanPointInPolygon([lng, lat], outline);
