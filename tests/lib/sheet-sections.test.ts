import { expect, it } from 'vitest';
import { laidOut, limitsOf, partsOf, saysHowMany, sections } from '#lib/sheet-sections.ts';
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

it('the limits of a chain are those of its table, row by row, and only lists are counted where there is no table', () => {
  const table = { kind: 'table' as const, caption: 'c', columns: ['step', 'limit'], rows: [[{ text: 'filing' }, { text: '3 days' }], [{ text: 'permit' }, { text: 'not published', gap: 'why' }]] };
  const limits = { id: 'limits', heading: 'limits', blocks: [table, { kind: 'lines' as const, lines: [{ text: 'note' }] }] };
  expect([...limitsOf({ parts: [part('fee'), limits] }, ['filing', 'permit', 'unknown'])]).toEqual([['filing', { text: '3 days' }], ['permit', { text: 'not published', gap: 'why' }]]);
  expect(limitsOf({ parts: [part('fee')] }, ['filing']).size).toBe(0);
  expect([saysHowMany(limits), saysHowMany(part('fee'))]).toEqual([2, 1]);
});
