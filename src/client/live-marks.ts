import * as L from 'leaflet';
import { clusters, type Pin } from '#lib/maps/clusters.ts';
import { openCard } from './live-card.ts';
import type { Marks } from './live-ground.ts';
import { pinElement, pinLabel } from './live-pins.ts';
import type { Settings, Spot } from './live-settings.ts';

/** Pins parks to a map: those that the list shows, grouped where they would cover each other. */
export const addMarks = (map: L.Map, host: HTMLElement, { spots, texts }: Settings, signal: AbortSignal): Marks => {
  const byItem = new Map(spots.map((spot) => [spot.item, spot]));
  const standing = new Map<string, L.Marker>();
  const listeners: (() => void)[] = [];
  let pins = clusters([]);

  const membersOf = ({ items }: Pin): Spot[] => items.flatMap((item) => byItem.get(item) ?? []);
  const choose = (pin: Pin, marker: L.Marker): void => {
    if (pin.items.length > 1 && pin.apart !== undefined && pin.apart <= map.getMaxZoom()) map.setView(marker.getLatLng(), pin.apart);
    else openCard(map, marker, membersOf(pin), texts);
  };
  const stand = (pin: Pin): L.Marker => {
    const members = membersOf(pin);
    const marker = new L.Marker([pin.at[1], pin.at[0]], { icon: new L.DivIcon({ className: 'pin', iconSize: [32, 32], html: pinElement(members) }), riseOnHover: true });
    marker.on('click', () => choose(pin, marker)).addTo(map);
    const element = marker.getElement();
    element?.setAttribute('aria-label', pinLabel(members, texts));
    if (element) element.dataset[pin.items.length > 1 ? 'items' : 'item'] = pin.items.join(' ');
    element?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      choose(pin, marker);
    });
    return marker;
  };
  const draw = (): void => {
    const wanted = new Map(pins(map.getZoom()).map((pin) => [`${pin.items.join(' ')} ${pin.apart ?? ''}`, pin]));
    const held = heldIn(host);
    for (const [key, marker] of standing) if (!wanted.has(key)) { marker.remove(); standing.delete(key); }
    for (const [key, pin] of wanted) if (!standing.has(key)) standing.set(key, stand(pin));
    if (held && !document.contains(held.element)) host.querySelector<HTMLElement>(`.pin:is([data-item="${CSS.escape(held.item)}"], [data-items~="${CSS.escape(held.item)}"])`)?.focus({ preventScroll: true });
    for (const listener of listeners) listener();
  };
  const sort = (): void => {
    pins = clusters(spots.filter(({ glyph }) => !glyph.hasAttribute('hidden')));
    draw();
  };

  sort();
  map.on('zoomend', draw);
  const watch = new MutationObserver(sort);
  for (const { glyph } of spots) watch.observe(glyph, { attributeFilter: ['hidden'] });
  signal.addEventListener('abort', () => watch.disconnect());
  return { places: () => [...standing.values()].map((marker) => marker.getLatLng()), onChange: (act) => void listeners.push(act) };
};

/** The pin that has the keyboard, which may go when its group comes apart. */
const heldIn = (host: HTMLElement): { element: HTMLElement; item: string } | undefined => {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || !element.matches('.pin') || !host.contains(element)) return undefined;
  return { element, item: (element.dataset['item'] ?? element.dataset['items'] ?? '').split(' ')[0] ?? '' };
};
