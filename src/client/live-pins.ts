import type { Settings, Spot } from './live-settings.ts';

/** What stands on the map: the glyph of a park with its number, or how many parks share the place, ringed by how exactly they are known. */
export const pinElement = (members: readonly Spot[]): HTMLElement => {
  const element = document.createElement('span');
  const [only] = members;
  if (members.length > 1) {
    element.className = members.every(({ precision }) => precision === 'county') ? 'group county' : 'group';
    element.textContent = String(members.length);
  } else if (only) {
    const circles = [...only.glyph.querySelectorAll('circle')].map((circle) => circle.cloneNode() as Element);
    circles[0]?.setAttribute('r', '8');
    circles[1]?.setAttribute('r', '3');
    element.innerHTML = `<svg viewBox="-11 -11 22 22" width="22" height="22" aria-hidden="true"><g class="park">${circles.map(({ outerHTML }) => outerHTML).join('')}</g></svg>`;
    if (only.mark) element.append(Object.assign(document.createElement('b'), { textContent: only.mark }));
  }
  return element;
};

/** The same in words. */
export const pinLabel = (members: readonly Spot[], texts: Settings['texts']): string => {
  const [only] = members;
  if (members.length === 1 && only) return (only.mark ? `${only.mark} · ` : '') + filled(texts['pin'], { name: only.name, precision: texts[only.precision] ?? '' });
  return filled(texts['cluster'], { n: String(members.length), names: members.map(({ name }) => name).join(texts['join']) });
};

/** `filled('{n} parks', { n: '3' })` → `3 parks` */
export const filled = (template = '', values: Readonly<Record<string, string>>): string => template.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
