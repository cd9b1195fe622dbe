import { addressOf, choiceFrom, type Offered, type Read } from '#lib/plan/address.ts';
import type { Holidays } from '#lib/plan/days.ts';
import { barOf, ticksOf } from '#lib/plan/gantt.ts';
import { gains, planFor, type Choice, type Plan, type Planned } from '#lib/plan/plans.ts';
import { stepsFor, type PlanData } from '#lib/plan/steps.ts';
import { fill } from '#lib/plan/templates.ts';
import { resultWords, rowWords, type PlanWords } from '#lib/plan/wording.ts';
import type { Files } from './plan-files.ts';
import { showParts } from './plan-parts.ts';
import { drawBar, drawTicks } from './plan-picture.ts';

/** What the page hands to the browser. */
interface Given {
  readonly data: PlanData;
  readonly holidays: Holidays;
  readonly offered: Offered;
  readonly words: PlanWords;
  readonly columns: Files['columns'];
  readonly file: Files['file'] & { readonly failed: string };
}

/** Makes the plan of a project from what the form and the address say; every row is already on the page. */
class ProjectPlan extends HTMLElement {
  #stop = new AbortController();
  #given = JSON.parse(this.dataset['plan'] ?? '{}') as Given;
  #plan: Plan | undefined;
  #choice: Choice = { ...this.#given.offered.usual, done: [] };

  connectedCallback(): void {
    const { signal } = (this.#stop = new AbortController());
    const form = this.#form;
    form.addEventListener('change', () => this.#choose(), { signal });
    form.addEventListener('submit', (event) => { event.preventDefault(); this.#choose(); this.querySelector<HTMLElement>('#summary')?.scrollIntoView(); }, { signal });
    form.addEventListener('reset', (event) => { event.preventDefault(); history.pushState(null, '', location.pathname); this.#restore(); }, { signal });
    this.addEventListener('click', (event) => void this.#export(event.target instanceof HTMLElement ? event.target.dataset['export'] : undefined), { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('project-plan needs a form');
    return form;
  }

  #all<Found extends HTMLElement = HTMLElement>(selector: string): Found[] {
    return [...this.querySelectorAll<Found>(selector)];
  }

  #choose(): void {
    const query = new URLSearchParams([...new FormData(this.#form)].map(([name, value]) => [name, String(value)])).toString();
    const read = choiceFrom(query, this.#given.offered);
    history.pushState(null, '', location.pathname + addressOf(read.choice));
    this.#show(read);
  }

  /** Takes from the address only what the form offers, and says what it left. */
  #restore(): void {
    const read = choiceFrom(location.search, this.#given.offered);
    for (const box of this.#all<HTMLInputElement>('form [type="radio"], form [type="checkbox"]')) box.checked = [...read.choice.kinds, read.choice.eia, ...read.choice.done].includes(box.value);
    const start = this.querySelector<HTMLInputElement>('form [name="start"]');
    if (start) start.value = read.choice.start ?? '';
    this.#show(read);
  }

  #show({ choice, ignored }: Read): void {
    const { data, holidays, words } = this.#given;
    const plan = (this.#plan = planFor(data, choice, holidays));
    this.#choice = choice;
    const dated = choice.start !== undefined;
    this.#tell('ignored', ignored.length > 0, { list: ignored.join(', ') });
    this.#tell('beyond', plan.beyond, { from: holidays.from, to: holidays.to });
    for (const [name, text] of Object.entries(resultWords(plan, dated, words))) for (const cell of this.#all(`[data-result="${name}"]`)) cell.textContent = text;
    for (const rows of this.#all('[data-rows]')) this.#fillRows(rows, plan, dated);
    this.#fillGains(choice);
    showParts(this, plan, stepsFor(data.steps, choice.kinds));
    drawTicks(this.querySelector('[data-ticks]'), ticksOf(plan, dated), dated);
    for (const part of this.#all('[data-made]')) part.hidden = false;
    for (const button of this.#all<HTMLButtonElement>('[data-export="ics"]')) button.disabled = !dated;
    for (const note of this.#all('[data-needs-start]')) note.hidden = dated;
    this.#status(plan.steps.length);
    document.dispatchEvent(new Event('plan-change'));
  }

  #tell(name: string, holds: boolean, values: Readonly<Record<string, string>>): void {
    for (const note of this.#all(`[data-note="${name}"]`)) {
      note.hidden = !holds;
      const line = note.querySelector<HTMLElement>('[data-template]');
      if (line) line.textContent = fill(line.dataset['template'] ?? '', values);
    }
  }

  #status(n: number): void {
    const status = this.querySelector<HTMLElement>('[data-status]');
    if (status) status.textContent = fill(status.dataset['template'] ?? '', { n });
  }

  /** Rows stand by their start, those that the plan does not need are hidden. */
  #fillRows(rows: HTMLElement, plan: Plan, dated: boolean): void {
    const byId = new Map([...rows.children].filter((row): row is HTMLElement => row instanceof HTMLElement).map((row) => [row.dataset['step'], row]));
    for (const row of byId.values()) row.hidden = true;
    for (const step of plan.steps.toSorted((a, b) => a.start - b.start || a.finish - b.finish)) {
      const row = byId.get(step.id);
      if (!row) continue;
      row.hidden = false;
      row.classList.toggle('critical', step.critical);
      for (const [name, text] of Object.entries(rowWords(step, dated, this.#given.words))) this.#fillCell(row, name, text, step);
      for (const mark of row.querySelectorAll<HTMLElement>('[data-critical]')) mark.hidden = !step.critical;
      const picture = row.querySelector('svg');
      if (picture) drawBar(picture, barOf(plan, step), step.critical);
      rows.append(row);
    }
  }

  #fillCell(row: HTMLElement, name: string, text: string, { id, days }: Planned): void {
    const cell = row.querySelector(`[data-cell="${name}"]`);
    const varies = days?.why !== 'limit' || Boolean(this.#given.data.steps.find((step) => step.id === id)?.byEia);
    if (cell) cell.textContent = name === 'counted' && !varies ? '' : text;
  }

  #fillGains(choice: Choice): void {
    const found = new Map(gains(this.#given.data, choice, this.#given.holidays).map(({ id, days }) => [id, days]));
    for (const row of this.#all('[data-gains] > tr')) {
      const days = found.get(row.dataset['step'] ?? '');
      row.hidden = days === undefined;
      const cell = row.querySelector('[data-cell="gain"]');
      if (cell) cell.textContent = String(days ?? '');
    }
  }

  /** The makers of files are loaded when somebody wants one. */
  async #export(what: string | undefined): Promise<void> {
    if (what === 'print') return print();
    if (!this.#plan || (what !== 'ics' && what !== 'csv')) return;
    const { file, columns, words } = this.#given;
    try {
      const { handOut } = await import('./plan-files.ts');
      await handOut(what, { host: this, plan: this.#plan, dated: this.#choice.start !== undefined, file, columns, words });
    } catch {
      const status = this.querySelector('[data-status]');
      if (status) status.textContent = file.failed;
    }
  }
}

customElements.define('project-plan', ProjectPlan);
