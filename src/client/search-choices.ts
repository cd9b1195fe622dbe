import type { Facet, Reply } from '#lib/search/engine.ts';
import type { Entry } from '#lib/search/form.ts';
import type { Engine } from './search-index.ts';

const FACETS: readonly Facet[] = ['kind', 'region', 'topic', 'status', 'year'];

/** What is chosen, as the address says it; a choice is kept before the list that offers it is there. */
export const restoreChoices = (selects: readonly HTMLSelectElement[], asked: URLSearchParams): void => {
  for (const select of selects) want(select, asked.get(select.name) ?? '');
};

/** What the reader has just chosen. */
export const takeChoices = (selects: readonly HTMLSelectElement[]): void => {
  for (const select of selects) want(select, select.value);
};

/** The choices as parts of an address. */
export const chosen = (selects: readonly HTMLSelectElement[]): [string, string][] =>
  selects.flatMap(({ name, dataset }): [string, string][] => (dataset['wanted'] ? [[name, dataset['wanted']]] : []));

const YEAR = /^(?:19|20)\d\d$/;

/** A value that no list offers is ignored; years are made as they come. */
const want = (select: HTMLSelectElement, value: string): void => {
  if (select.name === 'year' && YEAR.test(value)) addYear(select, value);
  select.value = value;
  if (select.selectedIndex < 0) select.value = '';
  select.dataset['wanted'] = select.value;
};

const addYear = (select: HTMLSelectElement, year: string): void => {
  if ([...select.options].some(({ value }) => value === year)) return;
  select.add(Object.assign(new Option(year, year)), [...select.options].findIndex(({ value }) => value !== '' && value < year));
};

/** Leaves the results that have what was chosen, and says beside every choice how many it would leave. */
export const narrow = (selects: readonly HTMLSelectElement[], { found }: Reply, { facetsOf, index }: Engine): readonly Entry[] => {
  const entries = found.map(({ entry }) => ({ entry, facets: facetsOf(entry, index) }));
  const wanted = (facet: Facet): string => selects.find(({ name }) => name === facet)?.dataset['wanted'] ?? '';
  const passing = (but?: Facet) => entries.filter(({ facets }) => FACETS.every((facet) => facet === but || wanted(facet) === '' || facets[facet].includes(wanted(facet))));
  for (const select of selects) {
    const facet = FACETS.find((one) => one === select.name);
    if (facet) offer(select, passing(facet).flatMap(({ facets }) => facets[facet]));
  }
  return passing().map(({ entry }) => entry);
};

/** Shows the choices that leave something, with the number each leaves. */
const offer = (select: HTMLSelectElement, values: readonly string[]): void => {
  const counts = new Map([...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]));
  if (select.name === 'year') for (const year of counts.keys()) addYear(select, year);
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
