import type { FigureAnswer } from '#lib/search/answers.ts';
import type { Entry } from '#lib/search/form.ts';
import { searchEngine } from './search-index.ts';

const MOST_OFFERED = 8;
let made = 0;

/** Offers pages while one types, grouped by sort; the form still leads to the search page. Nothing is loaded before the field has focus. */
class SearchBox extends HTMLElement {
  #stop = new AbortController();
  #turn = 0;
  #chosen = -1;

  connectedCallback(): void {
    const { signal } = (this.#stop = new AbortController());
    this.#list.id ||= `search-box-${++made}`;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', this.#list.dataset['label'] ?? '');
    const field = this.#field;
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.#list.id })) field.setAttribute(name, value);
    field.addEventListener('focus', () => { void this.#engine().catch(() => undefined); if (field.value) void this.#offer(); }, { signal });
    field.addEventListener('input', () => void this.#offer(), { signal });
    field.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.querySelector('[data-close]')?.addEventListener('click', () => { field.focus(); this.#close(); }, { signal });
    this.addEventListener('focusout', (event) => { if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget))) this.#close(); }, { signal });
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    this.#list.addEventListener('click', (event) => { if (event.target instanceof Element) this.#go(event.target.closest<HTMLElement>('[role=option]')); }, { signal });
    if (this.matches('header *')) document.addEventListener('keydown', (event) => this.#slash(event), { signal });
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  get #field(): HTMLInputElement {
    const field = this.querySelector('input');
    if (!field) throw new Error('search-box needs a field');
    return field;
  }

  get #list(): HTMLElement {
    const list = this.querySelector<HTMLElement>('[data-list]');
    if (!list) throw new Error('search-box needs a list');
    return list;
  }

  get #options(): readonly HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #engine() {
    return searchEngine(this.dataset['index'] ?? '', this.dataset['answers'] ?? '');
  }

  /** A later letter makes the answer to an earlier one void. */
  async #offer(): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#field.value.trim();
    if (!query) return this.#close();
    try {
      const engine = await this.#engine();
      const reply = engine.ask(query);
      const { found } = reply;
      if (turn !== this.#turn || !this.contains(document.activeElement)) return;
      this.#show(found.slice(0, MOST_OFFERED).map(({ entry }) => entry), engine.answerTo(reply), reply.relaxed);
      const words = found.length === 0 ? this.dataset['none'] : found.length === 1 ? this.dataset['foundOne'] : this.dataset['found'];
      this.#say((words ?? '').replace('{count}', String(found.length)), found.length === 0);
    } catch {
      if (turn !== this.#turn) return;
      this.#close();
      this.#say(this.dataset['failed'] ?? '', true);
    }
  }

  #show(entries: readonly Entry[], answer: FigureAnswer | undefined, relaxed: boolean): void {
    const names: Readonly<Record<string, string>> = JSON.parse(this.dataset['kinds'] ?? '{}');
    const pages = [...Map.groupBy(entries, ({ i }) => i.replace(/\/.*/, ''))].map(([kind, group]) => ({ name: names[kind] ?? '', lines: group.map(({ t, u }) => ({ text: t, href: u })) }));
    const groups = answer ? [{ name: answer.title, lines: [{ text: this.#inBrief(answer), href: answer.href }] }, ...pages] : pages;
    const [first] = groups;
    if (first && relaxed && !answer) first.name = `${this.dataset['relaxed'] ?? ''}\n${first.name}`;
    this.#list.replaceChildren(...groups.map((group, place) => {
      const name = Object.assign(document.createElement('span'), { textContent: group.name, id: `${this.#list.id}-${place}`, role: 'presentation' });
      const box = document.createElement('div');
      box.setAttribute('role', 'group');
      box.setAttribute('aria-labelledby', name.id);
      box.append(name, ...group.lines.map(({ text, href }, at) => {
        const option = Object.assign(document.createElement('div'), { textContent: text, id: `${this.#list.id}-${place}-${at}`, role: 'option', ariaSelected: 'false' });
        option.dataset['href'] = href;
        return option;
      }));
      return box;
    }));
    this.#choose(-1);
    this.#open(groups.length > 0);
  }

  /** The first figure with its name and day, or that it is not published and why. */
  #inBrief({ rows: [row] }: FigureAnswer): string {
    if (!row) return '';
    return row.figure ? `${row.label} ${row.figure.text} · ${row.figure.day}` : `${row.label} ${this.dataset['unpublished'] ?? ''} · ${row.missing ?? ''}`;
  }

  #key(event: KeyboardEvent): void {
    const options = this.#options;
    if (event.isComposing) return;
    if (event.key === 'Escape') { if (this.#list.hidden) this.#field.value = ''; this.#close(); event.preventDefault(); }
    if (this.#list.hidden || options.length === 0) return;
    if (event.key === 'ArrowDown') { this.#choose(this.#chosen + 1 >= options.length ? 0 : this.#chosen + 1); event.preventDefault(); }
    if (event.key === 'ArrowUp') { this.#choose(this.#chosen <= 0 ? options.length - 1 : this.#chosen - 1); event.preventDefault(); }
    const chosen = options[this.#chosen];
    if (event.key === 'Enter' && chosen) { event.preventDefault(); this.#go(chosen); }
  }

  #slash(event: KeyboardEvent): void {
    const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#field.focus();
  }

  #choose(at: number): void {
    this.#chosen = at;
    for (const [place, option] of this.#options.entries()) option.setAttribute('aria-selected', String(place === at));
    const chosen = this.#options[at];
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) this.#field.setAttribute('aria-activedescendant', chosen.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  #go(option: HTMLElement | null): void {
    if (option?.dataset['href']) location.assign(option.dataset['href']);
  }

  #open(open: boolean): void {
    this.#list.hidden = !open;
    this.toggleAttribute('data-open', open);
    this.#field.setAttribute('aria-expanded', String(open));
  }

  #close(): void {
    this.#turn += 1;
    this.#choose(-1);
    this.#open(false);
    this.#say('');
  }

  /** Tells it aloud, and in sight where there is no list to see. */
  #say(words: string, inSight = false): void {
    const status = this.querySelector('[data-said]');
    if (!status) return;
    status.textContent = words;
    status.classList.toggle('visually-hidden', !inSight);
    if (inSight) this.toggleAttribute('data-open', true);
  }
}

customElements.define('search-box', SearchBox);
