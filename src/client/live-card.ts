import * as L from 'leaflet';
import { filled } from './live-pins.ts';
import type { Settings, Spot } from './live-settings.ts';

/** Opens the card of a pin and moves the keyboard into it; Escape closes it and goes back to the pin. */
export const openCard = (map: L.Map, marker: L.Marker, members: readonly Spot[], texts: Settings['texts']): void => {
  const popup = new L.Popup({ offset: [0, -8], maxWidth: Math.min(280, map.getSize().x - 140), minWidth: 140, maxHeight: Math.max(160, map.getSize().y - 70), autoPanPaddingTopLeft: [56, 12], autoPanPaddingBottomRight: [56, 28] }).setLatLng(marker.getLatLng()).setContent(members.length === 1 ? single(members) : list(members, texts)).openOn(map);
  const element = popup.getElement();
  if (!element) return;
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-label', marker.getElement()?.getAttribute('aria-label') ?? '');
  const close = element.querySelector('.leaflet-popup-close-button');
  close?.setAttribute('aria-label', texts['close'] ?? '');
  element.querySelector('a')?.focus({ preventScroll: true });
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    map.closePopup(popup);
  };
  marker.once('remove', () => map.closePopup(popup));
  const frame = map.getContainer();
  frame.addEventListener('keydown', escape, { capture: true });
  popup.once('remove', () => {
    frame.removeEventListener('keydown', escape, { capture: true });
    if (element.contains(document.activeElement) || document.activeElement === document.body) marker.getElement()?.focus({ preventScroll: true });
  });
};

const single = (members: readonly Spot[]): HTMLElement => {
  const box = document.createElement('div');
  for (const { card } of members) if (card) box.append(card.cloneNode(true));
  return box;
};

/** Parks at the very same point cannot be told apart on any map; they stand in a list. */
const list = (members: readonly Spot[], texts: Settings['texts']): HTMLElement => {
  const box = document.createElement('div');
  box.className = 'park-card';
  const items = members.map(({ card, item }) => {
    const row = document.createElement('li');
    row.dataset['item'] = item;
    const link = card?.querySelector('a')?.cloneNode(true);
    if (link) row.append(link);
    return row;
  });
  const rows = document.createElement('ul');
  rows.append(...items);
  box.append(Object.assign(document.createElement('p'), { textContent: filled(texts['listed'], { n: String(members.length) }) }), rows);
  return box;
};
