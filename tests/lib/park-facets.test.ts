import { expect, it } from 'vitest';
import { chemicalFacets } from '#lib/park-facets.ts';

it.each([
  ['a recognised park', 'listed', ['listed', 'any']],
  ['a park with a chemical area', 'part', ['part', 'any']],
  ['a park that takes no chemical project', 'no', ['no']],
  ['a park of which nothing is known', 'unknown', ['unknown']],
] as const)('%s is found under %s', (_park, chemical, expected) => {
  expect(chemicalFacets({ chemical })).toEqual(expected);
});
