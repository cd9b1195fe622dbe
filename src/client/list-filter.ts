import { choicesFrom, passes, queryOf, type Facets } from '#lib/filters.ts';

/** Narrows a list that is already on the page; the choices stand in the address, so that Back and shared links work. */
class ListFilter extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#stop = new AbortController());
    const form = this.#form;
    form.addEventListener('change', () => this.#choose(), { signal });
    form.addEventListener('submit', (event) => { event.preventDefault(); this.#choose(); }, { signal });
    form.addEventListener('reset', () => setTimeout(() => this.#clear()), { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('list-filter needs a form');
    return form;
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.#form.querySelectorAll('select')];
  }

  #choose(): void {
    const choices: Facets = Object.fromEntries(this.#selects.map((select) => [select.name, select.value ? [select.value] : []]));
    history.pushState(null, '', location.pathname + queryOf(choices) + location.hash);
    this.#show(choices);
  }

  /** The button among what was not found goes away with it, so the keyboard moves to the first choice. */
  #clear(): void {
    const leaves = this.querySelector('[data-none]')?.contains(document.activeElement);
    this.#choose();
    if (leaves) this.#selects[0]?.focus();
  }

  /** Takes from the address only what the form offers. */
  #restore(): void {
    const offered: Facets = Object.fromEntries(this.#selects.map((select) => [select.name, [...select.options].map((option) => option.value).filter(Boolean)]));
    const choices = choicesFrom(location.search, offered);
    for (const select of this.#selects) select.value = choices[select.name]?.[0] ?? '';
    this.#show(choices);
  }

  #show(choices: Facets): void {
    const items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
    for (const item of items) item.hidden = !passes(JSON.parse(item.dataset['facets'] ?? '{}') as Facets, choices);
    this.#mark(new Set(items.filter((item) => item.hidden).map((item) => item.dataset['item'])));
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) group.hidden = !group.querySelector('[data-item]:not([hidden])');
    for (const part of this.querySelectorAll<HTMLElement>('nav li')) part.hidden = this.#leadsNowhere(part.querySelector('a')?.hash);
    const shown = items.filter((item) => !item.hidden).length;
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (status) status.textContent = (status.dataset['template'] ?? '').replace('{shown}', String(shown)).replace('{total}', String(items.length));
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = shown > 0;
  }

  /** Marks on a map beside the list come and go with their rows. */
  #mark(hidden: ReadonlySet<string | undefined>): void {
    for (const mark of document.querySelectorAll<SVGElement>('park-map > svg :is([data-item], [data-of])')) mark.toggleAttribute('hidden', hidden.has(mark.dataset['item'] ?? mark.dataset['of']));
  }

  #leadsNowhere(hash = ''): boolean {
    return Boolean(hash && this.querySelector(hash)?.closest<HTMLElement>('[data-group]')?.hidden);
  }
}

customElements.define('list-filter', ListFilter);
