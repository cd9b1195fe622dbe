import Supercluster from 'supercluster';
import type { LngLat } from '#lib/gazetteer.ts';

/** Something with a place on a live map. */
export interface Pinned {
  readonly item: string;
  readonly at: LngLat;
}

/** One mark: a single item, or several that would cover each other. */
export interface Pin {
  readonly at: LngLat;
  readonly items: readonly string[];
  /** The zoom from which they stand apart; none where they share a point. */
  readonly apart: number | undefined;
}

/** Marks nearer to each other than this, in px, become one. */
const RADIUS = 40;
/** From here on only items at the very same point share a mark. */
const CLOSEST = 15;

/** Groups items for every zoom: the result gives the pins of one; between two zooms those of the wider view, so that none cover each other. */
export const clusters = (items: readonly Pinned[]): ((zoom: number) => readonly Pin[]) => {
  const index = new Supercluster<{ item: string }>({ radius: RADIUS, extent: 256, maxZoom: CLOSEST }).load(items.map(({ item, at: [lng, lat] }) => ({ type: 'Feature', properties: { item }, geometry: { type: 'Point', coordinates: [lng, lat] } })));
  return (zoom) =>
    index.getClusters([-180, -85, 180, 85], Math.floor(zoom)).map(({ geometry, properties }): Pin => {
      const [lng = 0, lat = 0] = geometry.coordinates;
      if (!('cluster' in properties)) return { at: [lng, lat], items: [properties.item], apart: undefined };
      const apart = index.getClusterExpansionZoom(properties.cluster_id);
      const members = index.getLeaves(properties.cluster_id, Infinity).map((leaf) => leaf.properties.item).sort();
      return { at: [lng, lat], items: members, apart: apart > CLOSEST ? undefined : apart };
    });
};
