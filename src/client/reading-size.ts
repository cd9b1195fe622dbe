/** Larger text and targets for those who want them (长辈版); remembered in this browser alone. */
class ReadingSize extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    this.#button?.addEventListener('click', () => this.#set(!this.#isLarge), { signal: this.#stop.signal });
    this.#set(this.#isLarge);
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  get #isLarge(): boolean {
    return document.documentElement.dataset['readingSize'] === 'large';
  }

  #set(large: boolean): void {
    if (large) document.documentElement.dataset['readingSize'] = 'large';
    else delete document.documentElement.dataset['readingSize'];
    for (const button of document.querySelectorAll('reading-size button')) button.setAttribute('aria-pressed', String(large));
    try {
      if (large) localStorage.setItem('reading-size', 'large');
      else localStorage.removeItem('reading-size');
    } catch { /* a browser that keeps nothing forgets it with the page */ }
  }
}

customElements.define('reading-size', ReadingSize);
