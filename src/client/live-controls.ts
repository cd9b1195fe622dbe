import * as L from 'leaflet';
import type { Settings } from './live-settings.ts';

const ICONS = { fit: 'M2 6V2h4M12 2h4v4M16 12v4h-4M6 16H2v-4M9 6v6M6 9h6', full: 'M2 7V2h5M11 2h5v5M16 11v5h-5M7 16H2v-5' } as const;

/** Zoom, show all, full screen, the credit, and the word on fingers, all in the language of the page. */
export const addControls = (map: L.Map, settings: Settings, fit: () => void, signal: AbortSignal): void => {
  const { texts, credit, isTouch } = settings;
  const text = (key: string): string => texts[key] ?? '';
  new L.Control.Zoom({ zoomInTitle: text('zoomIn'), zoomOutTitle: text('zoomOut') }).addTo(map);
  new L.Control.Attribution({ prefix: false }).addAttribution(escaped(credit)).addTo(map);
  const bar = L.DomUtil.create('div', 'leaflet-bar leaflet-control');
  bar.append(button(ICONS.fit, text('fit'), fit));
  const frame = map.getContainer();
  if (document.fullscreenEnabled) {
    const full = button(ICONS.full, text('full'), () => void (document.fullscreenElement ? document.exitFullscreen() : frame.requestFullscreen()));
    bar.append(full);
    document.addEventListener('fullscreenchange', () => {
      const isFull = document.fullscreenElement === frame;
      label(full, text(isFull ? 'leave' : 'full'));
      for (const handler of [map.scrollWheelZoom, ...(isTouch ? [map.dragging] : [])]) handler[isFull ? 'enable' : 'disable']();
      map.invalidateSize();
    }, { signal });
  }
  L.DomEvent.disableClickPropagation(bar);
  const control = new L.Control({ position: 'topright' });
  control.onAdd = () => bar;
  control.addTo(map);
  if (isTouch) sayFingers(frame, text('fingers'), signal);
};

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const label = (element: HTMLElement, words: string): void => {
  element.title = words;
  element.setAttribute('aria-label', words);
};

const button = (icon: string, words: string, act: () => void): HTMLButtonElement => {
  const element = Object.assign(document.createElement('button'), { type: 'button', innerHTML: `<svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true"><path d="${icon}" /></svg>` });
  label(element, words);
  element.addEventListener('click', act);
  return element;
};

/** One finger scrolls the page; a word says what moves the map. */
const sayFingers = (frame: HTMLElement, words: string, signal: AbortSignal): void => {
  const hint = Object.assign(document.createElement('p'), { className: 'fingers', textContent: words, hidden: true });
  frame.append(hint);
  const show = (event: TouchEvent): void => { hint.hidden = event.touches.length !== 1 || document.fullscreenElement === frame; };
  frame.addEventListener('touchmove', show, { signal, passive: true });
  frame.addEventListener('touchend', () => { hint.hidden = true; }, { signal });
  frame.addEventListener('touchcancel', () => { setTimeout(() => { hint.hidden = true; }, 900); }, { signal });
};
