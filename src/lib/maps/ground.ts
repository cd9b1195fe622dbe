import type { Geo, LngLat } from '#lib/gazetteer.ts';
import { area, flowing, straight, thinned } from './strokes.ts';
import { isSeen, type Pixel, type View } from './views.ts';

/** Rivers and lakes as path data. */
export interface Waters {
  readonly major: string;
  readonly minor: string;
  /** Dry for part of the year. */
  readonly dry: string;
  readonly lakes: string;
}

/** Lines go on a little behind the frame, so that their soft ends are not seen. */
const BEYOND = 14;

type Feature = Geo['hydro'][number]['features'][number];

/** The rivers and lakes that a view shows. */
export const watersIn = (hydro: Geo['hydro'][number] | undefined, view: View): Waters => {
  const features = hydro?.features ?? [];
  const rivers = (isOne: (rank: number) => boolean): string => features.filter(({ properties }) => properties.kind === 'river' && isOne(properties.class)).flatMap((feature) => runs(feature, view).map(flowing)).join('');
  return {
    major: rivers((rank) => rank <= 2),
    minor: rivers((rank) => rank === 3 || rank === 4),
    dry: rivers((rank) => rank === 5),
    lakes: features.flatMap((feature) => shores(feature, view)).join(''),
  };
};

/** Boundary lines as path data, as they were reviewed: nothing is smoothed. */
export const linesIn = (lines: readonly (readonly LngLat[])[], view: View): string => lines.flatMap((line) => seen(line.map(view.at), view).map((piece) => straight(...thinned(piece)))).join('');

const runs = ({ geometry }: Feature, view: View): readonly (readonly Pixel[])[] => (geometry.type === 'LineString' ? seen(geometry.coordinates.map(view.at), view) : []);

const shores = ({ geometry }: Feature, view: View): readonly string[] => {
  const [shore] = geometry.type === 'Polygon' ? geometry.coordinates : [];
  const pixels = (shore ?? []).map(view.at);
  return pixels.some((pixel) => isSeen(pixel, view)) ? [area(pixels)] : [];
};

/** The pieces of a line near the picture: a point stays when it or its neighbour is near. */
const seen = (pixels: readonly Pixel[], view: View): readonly (readonly Pixel[])[] => {
  const near = pixels.map((pixel) => isSeen(pixel, view, BEYOND));
  const pieces: Pixel[][] = [[]];
  pixels.forEach((pixel, index) => {
    if (near[index - 1] || near[index] || near[index + 1]) pieces.at(-1)?.push(pixel);
    else if (pieces.at(-1)?.length !== 0) pieces.push([]);
  });
  return pieces.filter((piece) => piece.length > 1);
};
