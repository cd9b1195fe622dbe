import { papersFile, readPapers, type PapersFault } from '#lib/plan/papers.ts';
import { fill } from '#lib/plan/templates.ts';

const KEY = 'handbook';

/** The papers that are ready, remembered in this browser alone; they leave it only as a file that the reader asks for. */
class PaperTicks extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#stop = new AbortController());
    this.addEventListener('change', (event) => (event.target === this.#file ? void this.#import() : this.#keep()), { signal });
    this.addEventListener('click', (event) => this.#do(event.target instanceof HTMLElement ? event.target.dataset['do'] : undefined), { signal });
    document.addEventListener('plan-change', () => this.#count(), { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-paper]')];
  }

  get #file(): HTMLInputElement | null {
    return this.querySelector('[type="file"]');
  }

  get #ticked(): string[] {
    return this.#boxes.filter((box) => box.checked).map((box) => box.dataset['paper'] ?? '');
  }

  #do(what: string | undefined): void {
    if (what === 'print') print();
    if (what === 'clear') this.#tick([]);
    if (what === 'export') this.#export();
  }

  #restore(): void {
    let kept = '';
    try {
      kept = localStorage.getItem(KEY) ?? '';
    } catch { /* nothing is remembered, and the first tick says so */ }
    const read = readPapers(kept, this.#boxes.map((box) => box.dataset['paper'] ?? ''));
    this.#show(read.ok ? read.ticked : []);
  }

  #show(ticked: readonly string[]): void {
    for (const box of this.#boxes) box.checked = ticked.includes(box.dataset['paper'] ?? '');
    this.#count();
  }

  #tick(ticked: readonly string[]): void {
    this.#show(ticked);
    this.#keep();
  }

  #keep(): void {
    this.#count();
    try {
      localStorage.setItem(KEY, papersFile([...this.#elsewhere(), ...this.#ticked]));
    } catch {
      this.#tell(this.dataset['forgetful'] ?? '');
    }
  }

  /** Ticks of papers that this page does not show stay as they are. */
  #elsewhere(): readonly string[] {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as { ticked?: unknown };
      const here = this.#boxes.map((box) => box.dataset['paper']);
      return Array.isArray(kept.ticked) ? kept.ticked.filter((key): key is string => typeof key === 'string' && !here.includes(key)) : [];
    } catch {
      return [];
    }
  }

  /** How many of the papers in the plan are ready, in all and step by step. */
  #count(): void {
    const steps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
    for (const step of steps) this.#say(step.querySelector('[data-tally]'), 'tally', [step]);
    this.#say(this.querySelector('[data-count]'), 'count', steps.filter((step) => !step.hidden));
  }

  #say(line: HTMLElement | null, template: string, steps: readonly HTMLElement[]): void {
    const boxes = steps.flatMap((step) => [...step.querySelectorAll<HTMLInputElement>('[data-paper]')]);
    if (line) line.textContent = fill(line.dataset[template] ?? '', { n: boxes.filter((box) => box.checked).length, all: boxes.length });
  }

  #export(): void {
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob([papersFile(this.#ticked)], { type: 'application/json' })), download: `${this.dataset['file']}.json` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  }

  async #import(): Promise<void> {
    const file = this.#file?.files?.[0];
    if (!file || !this.#file) return;
    const text = await file.text().catch(() => '');
    this.#file.value = '';
    const read = readPapers(text, this.#boxes.map((box) => box.dataset['paper'] ?? ''));
    if (!read.ok) return this.#tell((JSON.parse(this.dataset['faults'] ?? '{}') as Partial<Record<PapersFault, string>>)[read.fault] ?? '');
    this.#tick([...this.#ticked, ...read.ticked]);
    this.#tell(fill((read.unknown > 0 ? this.dataset['importedSome'] : this.dataset['imported']) ?? '', { n: read.ticked.length, m: read.unknown }));
  }

  #tell(what: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = what;
  }
}

customElements.define('paper-ticks', PaperTicks);
