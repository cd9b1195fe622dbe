import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Sheet } from '#schemas/sheets.ts';
import { sheetCache } from '#sheets/cache.ts';
import { madeUpEnglishSheet, madeUpSheet } from '../fixtures/sheets.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'sheets-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const made: string[] = [];
const make = (sheet: Sheet): Promise<Uint8Array> => {
  made.push(sheet.title);
  return Promise.resolve(new TextEncoder().encode(sheet.title));
};
beforeEach(() => void made.splice(0));

it('a sheet is made once, however often it is asked for', async () => {
  const file = sheetCache(folder, 'v1', make);
  const [one, other] = await Promise.all([file(madeUpSheet), file(structuredClone(madeUpSheet))]);
  expect(one).toBe(other);
  expect(made.length).toBe(1);
});

it('the next build takes the same bytes from the folder', async () => {
  const first = await sheetCache(folder, 'v1', make)(madeUpSheet);
  expect(await sheetCache(folder, 'v1', make)(madeUpSheet)).toEqual(first);
  expect(made.length).toBe(1);
  expect(first).toMatchObject({ size: new TextEncoder().encode(madeUpSheet.title).length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

it.each([
  ['another record', 'v1', { ...madeUpSheet, checked: 'another day' }],
  ['another language', 'v1', madeUpEnglishSheet],
  ['another template, font or compiler', 'v2', madeUpSheet],
])('%s is made anew', async (_, maker, sheet) => {
  await sheetCache(folder, 'v1', make)(madeUpSheet);
  await sheetCache(folder, maker, make)(sheet);
  expect(made.length).toBe(2);
  expect(readdirSync(folder).length).toBe(2);
});

it('what cannot be made is not kept', async () => {
  expect(await sheetCache(folder, 'v1', () => Promise.resolve(undefined))(madeUpSheet)).toBeUndefined();
  expect(readdirSync(folder)).toEqual([]);
});
