import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { kinds } from '../browser/kinds.ts';
import { pageAt, pages } from './pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    // What the builder writes, not we: repeated scope classes, void elements; titles are as long as the names of laws; charts place their marks by style.
    rules: { 'no-dup-class': 'off', 'void-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off', 'no-inline-style': 'off', 'form-dup-name': 'off' },
  }),
);

it.each(kinds.flatMap((kind) => [kind, `/en${kind}`]))('%s is valid HTML', async (path) => {
  const page = pageAt(path);
  expect(page).toBeDefined();
  const { results } = await validator.validateString(page?.html ?? '');
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`))).toEqual([]);
});

it('every page carries the content policy that the maps of the site need', () => {
  const without = pages.filter(({ html }) => !html.includes('http-equiv="Content-Security-Policy" content="default-src \'self\'; img-src \'self\' data:;'));
  expect(without.map(({ path }) => path)).toEqual([]);
});
