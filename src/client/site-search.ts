import { excerptParts } from '#lib/excerpts.ts';

interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<Fragment> }[] }>;
}

const MOST_SHOWN = 20;
/** Long enough for a word to be typed, short enough to feel at once. */
const PAUSE_MS = 150;
/** An answer that comes sooner needs no sign that it is under way. */
const PATIENCE_MS = 300;

type When = 'start' | 'loading' | 'results' | 'none' | 'error';

/** Asks the index of the page's language; the query stands in the address. */
export class SiteSearch extends HTMLElement {
  #stop = new AbortController();
  #turn = 0;
  #patience = 0;
  #tries = 0;
  #pagefind: Promise<Pagefind> | undefined;

  connectedCallback(): void {
    const { signal } = (this.#stop = new AbortController());
    let pause = 0;
    this.#field.addEventListener('input', () => { clearTimeout(pause); this.#state('loading'); pause = window.setTimeout(() => this.#ask(true), PAUSE_MS); }, { signal });
    this.#field.addEventListener('focus', () => void this.#load().catch(() => undefined), { signal, once: true });
    this.querySelector('form')?.addEventListener('submit', (event) => { event.preventDefault(); clearTimeout(pause); void this.#ask(true); }, { signal });
    this.querySelector('[data-again]')?.addEventListener('click', () => { this.#field.focus(); void this.#ask(false); }, { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  get #field(): HTMLInputElement {
    const field = this.querySelector('input');
    if (!field) throw new Error('site-search needs a field');
    return field;
  }

  #restore(): void {
    this.#field.value = (new URLSearchParams(location.search).get('q') ?? '').slice(0, this.#field.maxLength);
    void this.#ask(false);
  }

  /** A browser may remember that a module failed, so that a further try asks under another address. */
  #load(): Promise<Pagefind> {
    return (this.#pagefind ??= import(/* @vite-ignore */ `${this.dataset['bundle']}pagefind.js${this.#tries++ ? `?${this.#tries}` : ''}`).then(async (pagefind: Pagefind) => {
      await pagefind.init();
      return pagefind;
    }));
  }

  /** A later question makes the answer to an earlier one void. */
  async #ask(remember: boolean): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#field.value.trim();
    if (remember) history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    if (!query) return this.#settle('start', []);
    this.#wait();
    try {
      const { results } = await (await this.#load()).search(query);
      const shown = await Promise.all(results.slice(0, MOST_SHOWN).map((result) => result.data()));
      if (turn === this.#turn) this.#settle(results.length > 0 ? 'results' : 'none', shown, query, results.length);
    } catch {
      this.#pagefind = undefined;
      if (turn === this.#turn) this.#settle('error', []);
    }
  }

  #wait(): void {
    this.#state('loading');
    clearTimeout(this.#patience);
    this.#patience = window.setTimeout(() => this.#show('loading'), PATIENCE_MS);
  }

  #settle(when: When, shown: readonly Fragment[], query = '', count = 0): void {
    clearTimeout(this.#patience);
    this.querySelector('ol')?.replaceChildren(...shown.map((fragment) => this.#result(fragment)));
    this.#show(when, query, count);
    this.#state(when === 'error' ? 'error' : 'done');
  }

  #result({ url, excerpt, meta }: Fragment): Node {
    const result = document.importNode(this.#form, true);
    const link = result.querySelector('a');
    if (link) Object.assign(link, { href: url, textContent: meta['title'] ?? url });
    result.querySelector('p')?.replaceChildren(...wordsOf(excerpt));
    return result;
  }

  get #form(): DocumentFragment {
    const template = this.querySelector('template');
    if (!template) throw new Error('site-search needs the form of a result');
    return template.content;
  }

  #state(state: 'loading' | 'done' | 'error'): void {
    this.dataset['searchState'] = state;
  }

  /** Shows what the page holds ready for a moment, with the query and the number filled in. */
  #show(when: When, query = '', count = 0): void {
    for (const box of this.querySelectorAll<HTMLElement>('[data-when]')) {
      const line = box.querySelector<HTMLElement>('[data-template]');
      const template = (count === 1 && line?.dataset['templateOne']) || line?.dataset['template'] || '';
      if (line) line.textContent = template.replace('{count}', String(count)).replace('{query}', () => query);
      box.hidden = box.dataset['when'] !== when;
    }
  }
}

const wordsOf = (excerpt: string): HTMLElement[] =>
  excerptParts(excerpt).map(({ text, marked }) => Object.assign(document.createElement(marked ? 'mark' : 'span'), { textContent: text }));

customElements.define('site-search', SiteSearch);
