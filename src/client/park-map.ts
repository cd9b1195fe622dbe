import sheet from '#styles/live-map.css?url';
import type { LiveGround } from '#lib/maps/live-ground.ts';
import { lightTogether } from './item-light.ts';

/** A picture of parks that becomes a map one can move when it comes near the window; where that fails the picture stays. */
class ParkMap extends HTMLElement {
  #near: IntersectionObserver | undefined;
  #close: (() => void) | undefined;

  connectedCallback(): void {
    lightTogether();
    this.#near = new IntersectionObserver((entries) => { if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#open(); }, { rootMargin: '30%' });
    this.#near.observe(this);
  }

  disconnectedCallback(): void {
    this.#near?.disconnect();
    this.#close?.();
    this.#close = undefined;
  }

  async #open(): Promise<void> {
    this.#near?.disconnect();
    try {
      // Code, ground and style are asked for at once, so that none waits for another.
      const [{ openMap }, ground] = await Promise.all([import('./live-map.ts'), groundFrom(this.dataset['ground'] ?? ''), styled()]);
      const close = await openMap(this, ground);
      if (this.isConnected) this.#close = close;
      else close();
    } catch (error) {
      delete this.dataset['live'];
      this.dataset['failed'] = String(error);
    }
  }
}

const groundFrom = async (address: string): Promise<LiveGround> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json() as Promise<LiveGround>;
};

/** The style of the live map, once a page. */
const styled = (): Promise<void> | void => {
  if (document.querySelector(`link[href="${sheet}"]`)) return;
  return new Promise((done, fail) => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet, onload: () => done(), onerror: () => fail(new Error(sheet)) })));
};

customElements.define('park-map', ParkMap);
