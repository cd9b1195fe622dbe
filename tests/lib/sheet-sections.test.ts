import { expect, it } from 'vitest';
import { laidOut, partsOf, sections } from '#lib/sheet-sections.ts';
import { elementId } from '#schemas/elements.ts';

const part = (id: string) => ({ id, heading: id, blocks: [{ kind: 'lines' as const, lines: [{ text: id }] }] });

it('the page of a step shows every element of a guide once', () => {
  expect(elementId.options.filter((id) => !laidOut.includes(id))).toEqual([]);
  expect(new Set(laidOut).size).toBe(laidOut.length);
});

it('a section without parts is left out, and parts come in the order of the page', () => {
  const sheet = { parts: [part('beside'), part('before'), part('fee')] };
  expect(sections(sheet).map(({ id, parts }) => [id, parts.map((one) => one.id)])).toEqual([['order', ['before', 'beside']], ['before', ['fee']]]);
  expect(partsOf(sheet, ['fee', 'nothing']).map(({ id }) => id)).toEqual(['fee']);
});
