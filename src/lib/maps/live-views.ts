import type { LngLat } from '#lib/gazetteer.ts';

/** What a live map shows: the address carries it as `#map=7.5/38.5006/102.1938`. */
export interface LiveView {
  readonly zoom: number;
  readonly at: LngLat;
}

const FORM = /^#map=(\d{1,2}(?:\.\d{1,2})?)\/(-?\d{1,2}(?:\.\d{1,6})?)\/(-?\d{1,3}(?:\.\d{1,6})?)$/;

/** The view in an address; anything but plain numbers on the globe is no view. */
export const readView = (hash: string): LiveView | undefined => {
  const [, zoom, lat, lng] = (FORM.exec(hash) ?? []).map(Number);
  return zoom === undefined || lat === undefined || lng === undefined || zoom > 20 || Math.abs(lat) > 85 || Math.abs(lng) > 180 ? undefined : { zoom, at: [lng, lat] };
};

/** A view for the address; four decimals are 10 m. */
export const writeView = ({ zoom, at: [lng, lat] }: LiveView): string => `#map=${Number(zoom.toFixed(2))}/${Number(lat.toFixed(4))}/${Number(lng.toFixed(4))}`;

/** Whether a map of these bounds (west, south, east, north) is meant, give or take half its size: a page may have several. */
export const concerns = ({ at: [lng, lat] }: LiveView, [west, south, east, north]: readonly [number, number, number, number]): boolean => {
  const [x, y] = [(east - west) / 2, (north - south) / 2];
  return lng >= west - x && lng <= east + x && lat >= south - y && lat <= north + y;
};
