import type * as L from 'leaflet';
import { concerns, type LiveView, readView, writeView } from '#lib/maps/live-views.ts';

/** Keeps the view in the address once the reader has moved the map, and goes where the address says; a page may have several maps. */
export const followAddress = (map: L.Map, bounds: readonly [number, number, number, number], signal: AbortSignal): void => {
  let own = '';
  const go = ({ zoom, at: [lng, lat] }: LiveView): void => void map.setView([lat, lng], Math.min(Math.max(zoom, map.getMinZoom()), map.getMaxZoom()), { animate: false });
  const follow = (): void => {
    const view = readView(location.hash);
    if (location.hash !== own && view && concerns(view, bounds)) go(view);
  };
  follow();
  addEventListener('hashchange', follow, { signal });
  map.on('moveend', () => {
    const { lat, lng } = map.getCenter();
    own = writeView({ zoom: map.getZoom(), at: [lng, lat] });
    history.replaceState(history.state, '', own);
  });
};
