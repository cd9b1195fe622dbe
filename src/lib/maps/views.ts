import { geoMercator } from 'd3-geo';
import type { LngLat } from '#lib/gazetteer.ts';

/** A place on a picture, x to the right and y down. */
export type Pixel = readonly [number, number];

/** What a picture shows of the world: Mercator, north up. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly at: (point: LngLat) => Pixel;
  /** At the centre; over the few degrees of a province it changes by less than a tenth. */
  readonly kmPerPixel: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  /** Kept free around the points. */
  readonly margin: number;
  /** A view is never narrower: a single town needs its surroundings. */
  readonly minKm: number;
}

const EARTH_KM = 6371.0088;
const unit = geoMercator().scale(1).translate([0, 0]);
const onGlobe = (point: LngLat): Pixel => unit([...point]) ?? [0, 0];
const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

/** The closest view that holds all points. */
export const viewOf = (points: readonly LngLat[], { width, height, margin, minKm }: Frame): View => {
  const [xs, ys] = [points.map((point) => onGlobe(point)[0]), points.map((point) => onGlobe(point)[1])];
  const [x0, y0] = [middle(xs), middle(ys)];
  const kmPerUnit = EARTH_KM * Math.cos((middle(points.map(([, lat]) => lat)) * Math.PI) / 180);
  const scale = Math.min((width - 2 * margin) / span(xs), (height - 2 * margin) / span(ys), (width * kmPerUnit) / minKm);
  const at = (point: LngLat): Pixel => {
    const [x, y] = onGlobe(point);
    return [width / 2 + (x - x0) * scale, height / 2 + (y - y0) * scale];
  };
  return { width, height, at, kmPerPixel: kmPerUnit / scale };
};

/** Whether a place lies in the picture, or at most so far outside. */
export const isSeen = ([x, y]: Pixel, { width, height }: Pick<View, 'width' | 'height'>, beyond = 0): boolean => x >= -beyond && x <= width + beyond && y >= -beyond && y <= height + beyond;

/** The part of a straight line inside the picture and so far around it (Liang and Barsky). */
export const clipped = (from: Pixel, to: Pixel, { width, height }: Pick<View, 'width' | 'height'>, beyond = 0): readonly [Pixel, Pixel] | undefined => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const sides: [number, number][] = [[-dx, from[0] + beyond], [dx, width + beyond - from[0]], [-dy, from[1] + beyond], [dy, height + beyond - from[1]]];
  if (sides.some(([step, room]) => step === 0 && room < 0)) return undefined;
  const enter = Math.max(0, ...sides.filter(([step]) => step < 0).map(([step, room]) => room / step));
  const leave = Math.min(1, ...sides.filter(([step]) => step > 0).map(([step, room]) => room / step));
  const along = (share: number): Pixel => [from[0] + share * dx, from[1] + share * dy];
  return enter < leave ? [along(enter), along(leave)] : undefined;
};
