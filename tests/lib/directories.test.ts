import { expect, it } from 'vitest';
import { documentsOf, institutionsOf, normsOf, usedAlike } from '#lib/directories.ts';

const law = (zh: string, en: string, article: string | null) => ({ title: { zh, en }, article });
const step = (id: string, authority: string, documents: readonly string[], legalBasis: ReturnType<typeof law>[]) => ({ id, authority: { zh: authority, en: authority }, documents: documents.map((zh) => ({ zh })), legalBasis });

const steps = [
  step('filing', 'a', ['form', 'plan'], [law('\u751F\u6001\u6CD5\u5178', 'Code', '1'), law('\u571F\u5730\u6CD5', 'Land Law', null)]),
  step('permit', 'b', ['form'], [law('\u751F\u6001\u6CD5\u5178\uFF082026\u5E74\u8D77\u65BD\u884C\uFF09', 'Code (in force from 2026)', '2')]),
  step('survey', 'a', [], []),
];

it('an office stands once, with all steps for which it is seen', () => {
  expect(institutionsOf(steps).map(({ id, steps: of }) => [id, of.map((one) => one.id)])).toEqual([['office-filing', ['filing', 'survey']], ['office-permit', ['permit']]]);
});

it('a paper has an address of its own, even beside another of the same step', () => {
  expect(documentsOf(steps).map(({ id, name, steps: of }) => [id, name.zh, of.length])).toEqual([['paper-filing', 'form', 2], ['paper-filing-2', 'plan', 1]]);
});

it('a law is one under its fullest name, with the article that each step rests on', () => {
  expect(normsOf(steps).map(({ name, uses }) => [name.en, uses.map((use) => [use.step.id, use.article])])).toEqual([['Code (in force from 2026)', [['filing', '1'], ['permit', '2']]], ['Land Law', [['filing', null]]]]);
});

it('papers that the same steps ask for stand together, those that more ask for apart', () => {
  const asking = [step('filing', 'a', ['form', 'plan', 'map'], []), step('permit', 'b', ['form'], [])];
  expect(usedAlike(documentsOf(asking)).map(({ entries, steps: of }) => [entries.map(({ name }) => name.zh), of.map(({ id }) => id)])).toEqual([[['form'], ['filing', 'permit']], [['plan', 'map'], ['filing']]]);
});
