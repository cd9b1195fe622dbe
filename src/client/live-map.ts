import * as L from 'leaflet';
import type { LiveGround } from '#lib/maps/live-ground.ts';
import { addControls } from './live-controls.ts';
import { drawGround } from './live-ground.ts';
import { followAddress, keepOverview } from './live-address.ts';
import { addMarks } from './live-marks.ts';
import { readSettings, type Settings } from './live-settings.ts';

/** Room at the edges, in px, that keeps pins clear of the controls. */
const CLEAR: [number, number] = [64, 40];

/** Opens the live map on its ground over the picture of a `<park-map>`; the result closes it again. */
export const openMap = async (host: HTMLElement, ground: LiveGround): Promise<() => void> => {
  const settings = readSettings(host);
  const crs = await crsOf(settings);
  const frame = Object.assign(document.createElement('div'), { className: 'live-map' });
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', settings.name);
  host.append(frame);
  const map = new L.Map(frame, { ...options(settings), crs });
  if (settings.isCalm) stayCalm(map);
  const overview = L.latLngBounds(settings.spots.map(({ at: [lng, lat] }) => [lat, lng]));
  const fit = (): void => void map.fitBounds(overview, { paddingTopLeft: CLEAR, paddingBottomRight: CLEAR, maxZoom: 9, animate: false });
  const stop = new AbortController();
  const rest = keepOverview(map, fit);
  addControls(map, settings, fit, stop.signal);
  const marks = addMarks(map, host, settings, stop.signal);
  drawGround(map, ground, settings, marks);
  followAddress(map, ground.bounds, rest, stop.signal);
  host.dataset['live'] = 'ready';
  return () => {
    stop.abort();
    map.remove();
    frame.remove();
    delete host.dataset['live'];
  };
};

const crsOf = async ({ tiles }: Settings): Promise<L.CRS> => (!tiles || tiles.datum === 'wgs84' ? L.CRS.EPSG3857 : (await import('./shifted-crs.ts')).shiftedCrs(tiles.datum));

/** On a phone one finger scrolls the page and two move the map; a wheel scrolls the page too. */
const options = ({ tiles, isCalm, isTouch }: Settings): L.MapOptions => ({
  zoomControl: false, attributionControl: false, scrollWheelZoom: false, dragging: !isTouch, minZoom: 4, maxZoom: tiles?.maxZoom ?? 13, zoomSnap: tiles ? 1 : 0.25, worldCopyJump: false,
  ...(isCalm && { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false }),
});

/** Where the reader wants less motion the map jumps instead of gliding. */
const stayCalm = (map: L.Map): void => {
  const panBy = map.panBy.bind(map);
  map.panBy = (offset, how) => panBy(offset, { ...how, animate: false });
};
