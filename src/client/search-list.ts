import type { AnswerFile, AnswerRow, FigureAnswer } from '#lib/search/answers.ts';
import type { Part } from '#lib/search/marks.ts';

/** A line of the list, whichever way it was found. */
export interface Shown {
  readonly href: string;
  readonly title: readonly Part[];
  readonly excerpt: readonly Part[];
  readonly kind: string;
}

const form = (box: Element, name: string): DocumentFragment => {
  const template = box.querySelector<HTMLTemplateElement>(`template[data-of=${name}]`);
  if (!template) throw new Error(`${box.localName} needs the form of ${name}`);
  return document.importNode(template.content, true);
};

/** Puts the results into the list of a search. */
export const showResults = (box: Element, shown: readonly Shown[]): void =>
  box.querySelector('ol')?.replaceChildren(...shown.map(({ href, title, excerpt, kind }) => {
    const result = form(box, 'result');
    const link = result.querySelector('a');
    link?.setAttribute('href', href);
    link?.replaceChildren(...wordsOf(title));
    result.querySelector('[data-kind]')?.append(kind);
    result.querySelector('p')?.replaceChildren(...wordsOf(excerpt));
    return result;
  }));

/** Puts another excerpt under the result that leads to a page. */
export const changeExcerpt = (box: Element, href: string, excerpt: readonly Part[]): void =>
  [...box.querySelectorAll('[data-search-result]')].find((result) => result.querySelector('a')?.getAttribute('href') === href)?.querySelector('p')?.replaceChildren(...wordsOf(excerpt));

const wordsOf = (parts: readonly Part[]): HTMLElement[] =>
  parts.map(({ text, marked: found }) => Object.assign(document.createElement(found ? 'mark' : 'span'), { textContent: text }));

/** Puts the answer in figures above the list, or takes it away. */
export const showAnswer = (box: Element, answer: FigureAnswer | undefined, sources: AnswerFile['sources']): void => {
  const place = box.querySelector<HTMLElement>('[data-answer]');
  if (!place) return;
  place.hidden = answer === undefined;
  if (!answer) return;
  const put = (name: string, text: string): void => { const part = place.querySelector<HTMLElement>(name); if (part) { part.textContent = text; part.hidden = text === ''; } };
  put('[data-title]', answer.title);
  put('[data-note]', answer.note ?? '');
  const more = place.querySelector<HTMLAnchorElement>('[data-more]');
  if (more) { more.href = answer.href; more.textContent = (more.dataset['template'] ?? '').replace('{page}', () => answer.page); }
  place.querySelector('dl')?.replaceChildren(...answer.rows.map((row) => rowOf(box, row, sources)));
};

const rowOf = (box: Element, { label, figure, missing, marks = [] }: AnswerRow, sources: AnswerFile['sources']): Node => {
  const row = form(box, 'row');
  row.querySelector('dt')?.append(label);
  const gap = row.querySelector<HTMLElement>('[data-gap]');
  if (figure || !gap) gap?.remove();
  else {
    gap.querySelector('span')?.setAttribute('data-missing', missing ?? '');
    gap.querySelector('small')?.append(missing ?? '');
  }
  const place = row.querySelector('[data-figure]');
  const behind = row.querySelector('[data-behind]');
  if (!figure) { place?.remove(); behind?.remove(); return row; }
  const data = Object.assign(document.createElement('data'), { value: figure.value, textContent: figure.text });
  Object.assign(data.dataset, { unit: figure.unit, asOf: figure.asOf, source: figure.source, confidence: figure.confidence, ...(figure.derived ? { derived: figure.derived } : {}) });
  place?.append(data);
  const source = sources[figure.source];
  const link = behind?.querySelector('a');
  behind?.querySelector('[data-day]')?.append([figure.day, ...marks].join(' · '));
  if (source && link) { link.href = source.href; link.append(source.title); }
  return row;
};
