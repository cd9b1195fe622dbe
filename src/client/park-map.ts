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
      const { openMap } = await import('./live-map.ts');
      const close = await openMap(this);
      if (this.isConnected) this.#close = close;
      else close();
    } catch (error) {
      delete this.dataset['live'];
      this.dataset['failed'] = String(error);
    }
  }
}

customElements.define('park-map', ParkMap);
