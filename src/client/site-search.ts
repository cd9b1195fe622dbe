import { excerptParts } from '#lib/excerpts.ts';
import type { Facet, Part, Reply } from '#lib/search/engine.ts';
import type { Entry } from '#lib/search/form.ts';
import { type Engine, fullText, searchEngine } from './search-index.ts';

const MOST_SHOWN = 20;
const FACETS: readonly Facet[] = ['kind', 'region', 'topic', 'status', 'year'];
/** Long enough for a letter to follow, short enough to feel at once. */
const PAUSE_MS = 60;
/** An answer that comes sooner needs no sign that it is under way. */
const PATIENCE_MS = 300;

type When = 'start' | 'loading' | 'results' | 'none' | 'error';

/** A line of the list, whichever way it was found. */
interface Shown {
  readonly href: string;
  readonly title: readonly Part[];
  readonly excerpt: readonly Part[];
  readonly kind: string;
}

/** Asks the search of the page's language; query and choices stand in the address. */
export class SiteSearch extends HTMLElement {
  #stop = new AbortController();
  #turn = 0;
  #patience = 0;

  connectedCallback(): void {
    const { signal } = (this.#stop = new AbortController());
    let pause = 0;
    this.#field.addEventListener('input', () => { clearTimeout(pause); this.#state('loading'); pause = window.setTimeout(() => this.#ask('replace'), PAUSE_MS); }, { signal });
    this.#field.addEventListener('focus', () => void this.#engine().catch(() => undefined), { signal, once: true });
    this.querySelector('form')?.addEventListener('submit', (event) => { event.preventDefault(); clearTimeout(pause); void this.#ask('push'); }, { signal });
    this.querySelector('[data-again]')?.addEventListener('click', () => { this.#field.focus(); void this.#ask(); }, { signal });
    for (const select of this.#selects) select.addEventListener('change', () => void this.#ask('push'), { signal });
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

  get #selects(): readonly HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  #engine() {
    return searchEngine(this.dataset['index'] ?? '');
  }

  #restore(): void {
    const asked = new URLSearchParams(location.search);
    this.#field.value = (asked.get('q') ?? '').slice(0, this.#field.maxLength);
    for (const select of this.#selects) { select.dataset['wanted'] = asked.get(select.name) ?? ''; select.value = select.dataset['wanted']; }
    void this.#ask();
  }

  #remember(how: 'push' | 'replace'): void {
    const chosen = this.#selects.flatMap(({ name, value }): [string, string][] => (value ? [[name, value]] : []));
    const query = this.#field.value.trim();
    const address = query ? `?${new URLSearchParams([['q', query], ...chosen])}` : location.pathname;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  /** A later question makes the answer to an earlier one void. */
  async #ask(remember?: 'push' | 'replace'): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#field.value.toWellFormed().trim();
    if (remember) { for (const select of this.#selects) select.dataset['wanted'] = select.value; this.#remember(remember); }
    if (!query) return this.#settle('start', []);
    this.#wait();
    try {
      const engine = await this.#engine();
      const reply = engine.ask(query);
      const beside = reply.found.length === 0 && reply.marks.length > 0 ? await fullText(this.dataset['bundle'] ?? '', reply.plan?.text ?? query) : [];
      if (turn !== this.#turn) return;
      const kept = this.#narrow(reply, engine);
      const shown = beside.length > 0 ? beside.map(({ url, excerpt, meta }) => ({ href: url, title: [{ text: meta['title'] ?? url, marked: false }], excerpt: excerptParts(excerpt), kind: '' })) : kept.slice(0, MOST_SHOWN).map((entry) => this.#shown(entry, reply, engine));
      this.#tell(reply, query, shown.length > 0 && (reply.relaxed || beside.length > 0));
      this.#settle(shown.length > 0 ? 'results' : 'none', shown, query, beside.length || kept.length);
    } catch {
      if (turn === this.#turn) this.#settle('error', []);
    }
  }

  /** Leaves the results that have what was chosen, and says beside every choice how many it would leave. */
  #narrow({ found }: Reply, { facetsOf, index }: Engine): readonly Entry[] {
    const entries = found.map(({ entry }) => ({ entry, facets: facetsOf(entry, index) }));
    const wanted = (facet: Facet): string => this.#selects.find(({ name }) => name === facet)?.dataset['wanted'] ?? '';
    const passing = (but?: Facet) => entries.filter(({ facets }) => FACETS.every((facet) => facet === but || wanted(facet) === '' || facets[facet].includes(wanted(facet))));
    for (const select of this.#selects) {
      const facet = FACETS.find((one) => one === select.name);
      if (facet) offer(select, passing(facet).flatMap(({ facets }) => facets[facet]));
    }
    const box = this.querySelector<HTMLElement>('[data-filters]');
    if (box) box.hidden = found.length < 2;
    return passing().map(({ entry }) => entry);
  }

  #shown(entry: Entry, { marks }: Reply, { marked }: Engine): Shown {
    const kind = entry.i.replace(/\/.*/, '');
    return { href: entry.u, title: marked(entry.t, marks), excerpt: marked(entry.d, marks), kind: [...(this.querySelector<HTMLSelectElement>('select[name=kind]')?.options ?? [])].find(({ value }) => value === kind)?.dataset['label'] ?? '' };
  }

  /** Says how the query was read, how else it could be, and that the list is relaxed. */
  #tell({ reading, others }: Reply, query: string, relaxed: boolean): void {
    const line = this.querySelector<HTMLElement>('[data-reading]');
    const words = line?.querySelector('[data-words]');
    if (line && words) {
      line.hidden = reading.length === 0;
      words.textContent = (line.dataset['template'] ?? '').replace('{words}', () => reading.join(' · '));
      line.querySelector('[data-others]')?.replaceChildren(...others.map((other) => Object.assign(document.createElement('a'), { href: `?${new URLSearchParams([['q', other.join(' ')]])}`, textContent: other.join(' · ') })));
    }
    const note = this.querySelector<HTMLElement>('[data-relaxed-note]');
    if (note) note.hidden = !relaxed;
    this.toggleAttribute('data-search-relaxed', relaxed);
    const elsewhere = this.querySelector<HTMLAnchorElement>('[data-elsewhere]');
    if (elsewhere) {
      elsewhere.hidden = /\p{Script=Han}/u.test(query) !== (elsewhere.hreflang !== 'en');
      elsewhere.search = `?${new URLSearchParams([['q', query]])}`;
    }
  }

  #wait(): void {
    this.#state('loading');
    clearTimeout(this.#patience);
    this.#patience = window.setTimeout(() => this.#show('loading'), PATIENCE_MS);
  }

  #settle(when: When, shown: readonly Shown[], query = '', count = 0): void {
    clearTimeout(this.#patience);
    this.querySelector('ol')?.replaceChildren(...shown.map((result) => this.#result(result)));
    for (const part of this.querySelectorAll<HTMLElement>('[data-about]')) part.hidden = when !== 'results' && when !== 'none';
    this.#show(when, query, count);
    this.#state(when === 'error' ? 'error' : 'done');
  }

  #result({ href, title, excerpt, kind }: Shown): Node {
    const result = document.importNode(this.#form, true);
    const link = result.querySelector('a');
    link?.setAttribute('href', href);
    link?.replaceChildren(...wordsOf(title));
    result.querySelector('[data-kind]')?.append(kind);
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

/** Shows the choices that leave something, with the number each leaves; years are made as they come. */
const offer = (select: HTMLSelectElement, values: readonly string[]): void => {
  const counts = new Map([...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]));
  if (select.name === 'year') for (const year of [...counts.keys()].sort().reverse()) if (![...select.options].some(({ value }) => value === year)) select.add(Object.assign(new Option(year, year)));
  const wanted = select.dataset['wanted'] ?? '';
  for (const option of [...select.options].slice(1)) {
    const label = (option.dataset['label'] ??= option.text);
    option.text = `${label} (${counts.get(option.value) ?? 0})`;
    option.hidden = option.disabled = !counts.has(option.value) && option.value !== wanted;
  }
  select.value = wanted;
  const field = select.closest<HTMLElement>('[data-filter]');
  if (field) field.hidden = counts.size === 0 && wanted === '';
};

const wordsOf = (parts: readonly Part[]): HTMLElement[] =>
  parts.map(({ text, marked: found }) => Object.assign(document.createElement(found ? 'mark' : 'span'), { textContent: text }));

customElements.define('site-search', SiteSearch);
