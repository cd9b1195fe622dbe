import { excerptParts } from '#lib/excerpts.ts';
import type { Reply } from '#lib/search/engine.ts';
import type { Entry } from '#lib/search/form.ts';
import { chosen, narrow, restoreChoices, takeChoices } from './search-choices.ts';
import { type Engine, fullText, searchEngine } from './search-index.ts';
import { changeExcerpt, showAnswer, type Shown, showResults } from './search-list.ts';

const MOST_SHOWN = 20;
/** Each costs a request of some kilobytes. */
const MOST_QUOTED = 4;
/** Long enough for a letter to follow, short enough to feel at once. */
const PAUSE_MS = 60;
/** An answer that comes sooner needs no sign that it is under way. */
const PATIENCE_MS = 300;

type When = 'start' | 'loading' | 'results' | 'none' | 'error';

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
    for (const select of this.#selects) select.addEventListener('change', () => { takeChoices(this.#selects); void this.#ask('push'); }, { signal });
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
    return searchEngine(this.dataset['index'] ?? '', this.dataset['answers'] ?? '');
  }

  #restore(): void {
    const asked = new URLSearchParams(location.search);
    this.#field.value = (asked.get('q') ?? '').slice(0, this.#field.maxLength);
    restoreChoices(this.#selects, asked);
    const filters = this.querySelector<HTMLDetailsElement>('[data-filters]');
    if (filters) filters.open = matchMedia('(min-width: 40rem)').matches || chosen(this.#selects).length > 0;
    void this.#ask();
  }

  #remember(how: 'push' | 'replace'): void {
    const query = this.#field.value.trim();
    const address = query ? `?${new URLSearchParams([['q', query], ...chosen(this.#selects)])}` : location.pathname;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  /** A later question makes the answer to an earlier one void. */
  async #ask(remember?: 'push' | 'replace'): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#field.value.toWellFormed().trim();
    if (remember) this.#remember(remember);
    if (!query) return this.#settle('start', []);
    this.#wait();
    try {
      const engine = await this.#engine();
      const reply = engine.ask(query);
      const beside = reply.found.length === 0 && reply.marks.length > 0 ? await fullText(this.dataset['bundle'] ?? '', reply.plan?.text ?? query) : [];
      if (turn !== this.#turn) return;
      const kept = narrow(this.#selects, reply, engine);
      const shown = beside.length > 0 ? beside.map(({ url, excerpt, meta }) => ({ href: url, title: [{ text: meta['title'] ?? url, marked: false }], excerpt: excerptParts(excerpt), kind: '' })) : kept.slice(0, MOST_SHOWN).map((entry) => this.#shown(entry, reply, engine));
      const answer = engine.answerTo(reply);
      this.#tell(reply, query, shown.length > 0 && (reply.relaxed || beside.length > 0), answer !== undefined);
      this.#settle(shown.length > 0 ? 'results' : 'none', shown, query, beside.length || kept.length);
      showAnswer(this, answer, engine.sources);
      if (beside.length === 0) this.#quote(kept.slice(0, MOST_SHOWN), reply, engine, turn);
    } catch {
      if (turn === this.#turn) this.#settle('error', []);
    }
  }

  #shown(entry: Entry, { marks }: Reply, { marked }: Engine): Shown {
    const kind = entry.i.replace(/\/.*/, '');
    return { href: entry.u, title: marked(entry.t, marks), excerpt: marked(entry.d, marks), kind: [...(this.querySelector<HTMLSelectElement>('select[name=kind]')?.options ?? [])].find(({ value }) => value === kind)?.dataset['label'] ?? '' };
  }

  /** Quotes the pages whose title and first line have none of the words; a text a page, for the first of them. */
  #quote(entries: readonly Entry[], { marks }: Reply, { marked, passageOf }: Engine, turn: number): void {
    const silent = entries.filter(({ t, d }) => !marked(`${t} | ${d}`, marks).some((part) => part.marked));
    for (const entry of silent.slice(0, MOST_QUOTED)) {
      void passageOf(entry, marks).then((text) => { if (text && turn === this.#turn) changeExcerpt(this, entry.u, marked(text, marks)); });
    }
  }

  /** Says how the query was read, how else it could be, and that the list is relaxed; a figure that answers is no relaxed answer. */
  #tell({ found, reading, others }: Reply, query: string, relaxed: boolean, answered: boolean): void {
    const line = this.querySelector<HTMLElement>('[data-reading]');
    const words = line?.querySelector('[data-words]');
    if (line && words) {
      line.hidden = reading.length === 0;
      words.textContent = (line.dataset['template'] ?? '').replace('{words}', () => reading.join(' · '));
      line.querySelector('[data-others]')?.replaceChildren(...others.map((other) => Object.assign(document.createElement('a'), { href: `?${new URLSearchParams([['q', other.join(' ')]])}`, textContent: other.join(' · ') })));
    }
    const note = this.querySelector<HTMLElement>('[data-relaxed-note]');
    if (note) note.hidden = !relaxed || answered;
    this.toggleAttribute('data-search-relaxed', relaxed);
    const filters = this.querySelector<HTMLElement>('[data-filters]');
    if (filters) filters.hidden = found.length < 2;
    const elsewhere = this.querySelector<HTMLAnchorElement>('[data-elsewhere]');
    if (elsewhere) {
      const typed = elsewhere.hreflang === 'en' ? query + reading.join('') : query;
      elsewhere.hidden = /\p{Script=Han}/u.test(typed) !== (elsewhere.hreflang !== 'en');
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
    showResults(this, shown);
    showAnswer(this, undefined, {});
    for (const part of this.querySelectorAll<HTMLElement>('[data-about]')) part.hidden = when !== 'results' && when !== 'none';
    this.#show(when, query, count);
    this.#state(when === 'error' ? 'error' : 'done');
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

customElements.define('site-search', SiteSearch);
