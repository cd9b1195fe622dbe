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

/** Asks the index of the page's language; the query stands in the address. */
export class SiteSearch extends HTMLElement {
  #stop = new AbortController();
  #turn = 0;
  #pagefind: Promise<Pagefind> | undefined;

  connectedCallback(): void {
    const { signal } = (this.#stop = new AbortController());
    let pause = 0;
    this.#field.addEventListener('input', () => { clearTimeout(pause); this.#state('loading'); pause = window.setTimeout(() => this.#ask(true), PAUSE_MS); }, { signal });
    this.#field.addEventListener('focus', () => void this.#load().catch(() => undefined), { signal, once: true });
    this.querySelector('form')?.addEventListener('submit', (event) => { event.preventDefault(); clearTimeout(pause); void this.#ask(true); }, { signal });
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

  #load(): Promise<Pagefind> {
    return (this.#pagefind ??= import(/* @vite-ignore */ `${this.dataset['bundle']}pagefind.js`).then(async (pagefind: Pagefind) => {
      await pagefind.init();
      return pagefind;
    }));
  }

  /** A later question makes the answer to an earlier one void. */
  async #ask(remember: boolean): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#field.value.trim();
    if (remember) history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    if (!query) return this.#settle('done', this.#say('start'), []);
    this.#state('loading');
    this.#status(this.#say('loading'));
    try {
      const { results } = await (await this.#load()).search(query);
      const shown = await Promise.all(results.slice(0, MOST_SHOWN).map((result) => result.data()));
      if (turn !== this.#turn) return;
      this.#settle('done', results.length > 0 ? this.#say('results', query, results.length) : `${this.#say('none', query)} ${this.#say('hint')}`, shown);
    } catch {
      this.#pagefind = undefined;
      if (turn === this.#turn) this.#settle('error', this.#say('error'), []);
    }
  }

  #settle(state: 'done' | 'error', text: string, shown: readonly Fragment[]): void {
    this.querySelector('ol')?.replaceChildren(...shown.map(item));
    this.#status(text);
    this.#state(state);
  }

  #state(state: 'loading' | 'done' | 'error'): void {
    this.dataset['searchState'] = state;
  }

  #status(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }

  #say(key: string, query = '', count = 0): string {
    return (this.dataset[key] ?? '').replace('{count}', String(count)).replace('{query}', () => query);
  }
}

/** The excerpt comes from our own pages with `<mark>` around the words; everything else in it is text. */
const item = ({ url, excerpt, meta }: Fragment): HTMLLIElement => {
  const [li, link, text] = [document.createElement('li'), document.createElement('a'), document.createElement('p')];
  li.dataset['searchResult'] = '';
  link.href = url;
  link.textContent = meta['title'] ?? url;
  for (const part of excerpt.split(/(<mark>.*?<\/mark>)/)) {
    const marked = /^<mark>(.*)<\/mark>$/.exec(part);
    const node = marked ? document.createElement('mark') : document.createElement('span');
    node.textContent = decoded(marked?.[1] ?? part);
    text.append(node);
  }
  li.append(link, text);
  return li;
};

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };
const decoded = (text: string): string => text.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);

customElements.define('site-search', SiteSearch);
