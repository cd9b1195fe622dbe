import * as L from 'leaflet';
import type { LngLat } from '#lib/gazetteer.ts';
import type { GroundName, LiveGround } from '#lib/maps/live-ground.ts';
import { readable } from '#lib/maps/live-names.ts';
import type { Pixel } from '#lib/maps/views.ts';
import type { Settings } from './live-settings.ts';

/** Where the marks of the parks stand, and what to call when they have moved. */
export interface Marks {
  readonly places: () => readonly L.LatLng[];
  readonly onChange: (act: () => void) => void;
}

const turned = (line: readonly LngLat[]): L.LatLngTuple[] => line.map(([lng, lat]) => [lat, lng]);

/** Draws the ground: tiles where the site has a provider, else the very data of the picture. */
export const drawGround = (map: L.Map, ground: LiveGround, { tiles, lang }: Settings, marks: Marks): void => {
  const line = (className: string, part: readonly LngLat[]): void => void new L.Polyline(turned(part), { className, interactive: false, smoothFactor: 1.5 }).addTo(map);
  for (const url of tiles?.urls ?? []) new L.TileLayer(url, { maxZoom: tiles?.maxZoom ?? 18, ...(tiles?.servers.length && { subdomains: [...tiles.servers] }) }).addTo(map);
  for (const part of ground.boundaries) line('boundary', part);
  if (tiles) return;
  for (const shore of ground.lakes) new L.Polygon(turned(shore), { className: 'lake', interactive: false }).addTo(map);
  for (const { rank, line: river } of ground.rivers) line(`river ${rank}`, river);
  for (const part of ground.road) line('road', part);
  for (const part of ground.rail) line('rail', part);
  nameGround(map, ground.names, lang, marks);
};

/** From these zooms on a kind of place is worth a name. */
const FROM: Readonly<Record<GroundName['kind'], number>> = { city: 0, gateway: 0, land: 0, airport: 7, water: 7, county: 7.5 };
const PLANE = 'M0-5.2c.6 0 .9.7.9 1.6v1.9L5 1.2v1.3L.9 1v2.3L2.2 4.4v.9L0 4.6l-2.2.7v-.9L-.9 3.3V1L-5 2.5V1.2L-.9-1.7v-1.9c0-.9.3-1.6.9-1.6z';

/** Writes as many names as can be read at a zoom; they are for the eye, the list says the same. */
const nameGround = (map: L.Map, names: readonly GroundName[], lang: 'zh' | 'en', marks: Marks): void => {
  const pane = map.createPane('names');
  pane.setAttribute('aria-hidden', 'true');
  const layer = new L.LayerGroup().addTo(map);
  const write = (): void => {
    layer.clearLayers();
    const pixel = (at: L.LatLng): [number, number] => { const { x, y } = map.project(at); return [x, y]; };
    const wanted = names.filter(({ kind }) => map.getZoom() >= FROM[kind]).map((name) => ({ ...name, place: L.latLng(name.at[1], name.at[0]) }));
    const shown = readable(wanted.map(({ kind, place, ...name }) => ({ kind, place, text: name[lang], at: pixel(place) })), marks.places().map(pixel), 15);
    for (const { kind, place, text, beside } of shown) new L.Marker(place, { pane: 'names', interactive: false, keyboard: false, icon: new L.DivIcon({ className: `ground ${kind}`, iconSize: [0, 0], html: sign(kind, text, beside) }) }).addTo(layer);
  };
  marks.onChange(write);
  write();
};

/** A name beside its mark; the mark of a town lies under that of a park where the name had to move. */
const sign = (kind: GroundName['kind'], name: string, [x, y]: Pixel): HTMLElement => {
  const element = document.createElement('span');
  element.style.marginInlineStart = `${x}px`;
  element.style.marginBlockStart = `${y}px`;
  if (kind === 'airport') element.innerHTML = `<svg viewBox="-6 -6 12 12" width="12" height="12"><path d="${PLANE}" /></svg>`;
  else if (kind !== 'land' && kind !== 'water' && x === 0 && y === 0) element.innerHTML = '<i></i>';
  element.append(name);
  return element;
};
