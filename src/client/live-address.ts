import type * as L from 'leaflet';
import { concerns, type LiveView, readView, writeView } from '#lib/maps/live-views.ts';

const viewOf = (map: L.Map): string => {
  const { lat, lng } = map.getCenter();
  return writeView({ zoom: map.getZoom(), at: [lng, lat] });
};

/** Shows the whole, again whenever the window changes, until the reader looks at a part; the result tells whether the whole is shown. */
export const keepOverview = (map: L.Map, fit: () => void): (() => boolean) => {
  let [whole, isFitting, isWhole] = ['', false, true];
  const show = (): void => {
    isFitting = true;
    fit();
    isFitting = false;
    whole = viewOf(map);
  };
  map.on('moveend', () => { isWhole = isFitting || viewOf(map) === whole; });
  map.on('resize', () => { if (isWhole) show(); });
  show();
  return () => isWhole;
};

/** Keeps the view in the address once the reader has moved the map, and goes where the address says; a page may have several maps. */
export const followAddress = (map: L.Map, bounds: readonly [number, number, number, number], isWhole: () => boolean, signal: AbortSignal): void => {
  let own = '';
  const go = ({ zoom, at: [lng, lat] }: LiveView): void => void map.setView([lat, lng], Math.min(Math.max(zoom, map.getMinZoom()), map.getMaxZoom()), { animate: false });
  const follow = (): void => {
    const view = readView(location.hash);
    if (location.hash !== own && view && concerns(view, bounds)) go(view);
  };
  follow();
  addEventListener('hashchange', follow, { signal });
  map.on('moveend', () => {
    own = isWhole() ? '' : viewOf(map);
    if (own !== location.hash) history.replaceState(history.state, '', own || location.pathname + location.search);
  });
};
