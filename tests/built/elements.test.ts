import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { texts, words } from '#i18n/index.ts';
import { languages } from '#lib/languages.ts';
import { paths } from '#lib/paths.ts';
import { elementId } from '#schemas/elements.ts';
import { context } from '../sheets/real-context.ts';
import { pageAt } from './pages.ts';

const closed = (text: string): string => text.replace(/\s+/g, '');
const HAS_LETTERS = /[\p{L}\p{N}]/u;

/** What is wrong with an element on the page of a step: not there, under another name, or without a word on it. */
const faults = (html: string, notPublished: string, named: readonly { id: string; name: string }[]): readonly string[] => {
  const { document } = parseHTML(html);
  return named.flatMap(({ id, name }) => {
    const part = document.querySelector(`main [data-part="${id}"]`);
    if (!part) return [`${id}: not on the page`];
    const whole = closed(`${part.getAttribute('data-heading') ?? ''}${part.textContent ?? ''}`);
    if (!whole.startsWith(closed(name)) || !closed(document.querySelector('main')?.textContent ?? '').includes(closed(name))) return [`${id}: not called "${name}"`];
    const gaps = [...part.querySelectorAll('[data-missing]')].filter((gap) => gap.textContent?.trim() !== notPublished || !HAS_LETTERS.test(gap.getAttribute('data-missing') ?? ''));
    if (gaps.length > 0) return [`${id}: a gap that does not say "${notPublished}" and why`];
    return HAS_LETTERS.test(whole.slice(closed(name).length)) ? [] : [`${id}: says nothing`];
  });
};

describe.each(languages)('the page of a step in %s', (lang) => {
  const named = context.elements.map(({ id, name }) => ({ id: String(id), name: words(name, lang).text }));
  const { notPublished } = texts(lang).facts;

  it('has 22 elements to say, and 44 steps to say them of', () => {
    expect(named.map(({ id }) => id).sort()).toEqual([...elementId.options].sort());
    expect([named.length, context.steps.length]).toEqual([22, 44]);
  });

  it.each(context.steps.map(({ id }) => id))('%s says every element of a guide, or that it is not published', (id) => {
    expect(faults(pageAt(paths.procedure(id, lang))?.html ?? '', notPublished, named)).toEqual([]);
  });

  it('is caught without an element, or with one that says nothing', () => {
    const html = pageAt(paths.procedure(context.steps[0]?.id ?? '', lang))?.html ?? '';
    const { document } = parseHTML(html);
    document.querySelector('[data-part="fee"]')?.remove();
    for (const said of document.querySelectorAll('[data-part="result"] :is(li, dd)')) said.textContent = '';
    for (const gap of document.querySelectorAll('[data-part="consultation"] [data-missing]')) gap.textContent = '0';
    expect(faults(document.toString(), notPublished, named)).toEqual(expect.arrayContaining(['fee: not on the page', 'result: says nothing', `consultation: a gap that does not say "${notPublished}" and why`]));
  });
});
