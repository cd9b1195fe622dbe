import { expect, it } from 'vitest';
import { sheetProblems, withoutCompiler } from '#sheets/problems.ts';
import { madeUpSheet } from '../fixtures/sheets.ts';

it('a complaint without a character is passed on as it is', () => {
  expect(sheetProblems(madeUpSheet, 'unknown font family: nope')).toMatchObject([{ file: 'notices/made-up (zh)', found: 'unknown font family: nope' }]);
});

it('a character is told by its code, once a field', () => {
  const sheet = { ...madeUpSheet, title: '☐', label: '☐☐' };
  const complaint = 'the text `"☐"` could not be displayed with font, the text `\\"☐\\"` could not be displayed';
  expect(sheetProblems(sheet, complaint).map(({ field, found }) => [field, found])).toEqual([['title', '"☐" (U+2610)'], ['label', '"☐" (U+2610)']]);
});

it('a system without the compiler is told which sheets are missing and how to get them', () => {
  expect(withoutCompiler(['a.pdf', 'en/b.pdf'], 'no binary')).toMatch(/^2 sheets have no PDF.*no binary\n.*a\.pdf, en\/b\.pdf\n.*npm ci && npm run build/);
});
