import gcoord from 'gcoord';
import type { Content } from '#schemas/collections.ts';
import type { Position } from '#schemas/positions.ts';

/** Chinese web maps shift coordinates by some hundred metres: GCJ-02 (AMap, Tencent), BD-09 (Baidu). */
const SHIFTED = { gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

/** A position in WGS-84, whatever datum its editor copied it in; six decimals are 0.1 m. */
export const wgs84 = (position: Position): Omit<Position, 'datum'> => {
  const { datum, ...rest } = position;
  if (!datum) return rest;
  const [lng, lat] = gcoord.transform([position.lng, position.lat], SHIFTED[datum], gcoord.WGS84);
  return { ...rest, lng: Number(lng.toFixed(6)), lat: Number(lat.toFixed(6)) };
};

/** The content with every position in WGS-84: what the pages and the maps are given. */
export const inWgs84 = (content: Content): Content => ({ ...content, parks: content.parks.map(converted), regions: content.regions.map(converted) });

const converted = <Item extends { readonly position?: Position | undefined }>(item: Item): Item => (item.position?.datum ? { ...item, position: wgs84(item.position) } : item);
