import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldIn, line, problemsOf, quote } from '#lib/problems.ts';

it.each([
  ['a field', { file: 'parks/jinchang/etdz.mdx', field: 'area.value', found: '"-3"', allowed: 'a number above 0' }, 'parks/jinchang/etdz.mdx › area.value: found "-3"; a number above 0'],
  ['a whole file', { file: 'site.json', field: '', found: 'nothing', allowed: 'this file' }, 'site.json: found nothing; this file'],
])('a problem is one line that names the file, the place, what was found and what is allowed: %s', (_what, problem, expected) => {
  expect(line(problem)).toBe(expected);
});

it.each([
  ['text', 'gansu', '"gansu"'],
  ['a number', -3, '"-3"'],
  ['null', null, '"null"'],
  ['a list', [1, 2], '"[1,2]"'],
  ['nothing', undefined, 'nothing'],
  ['60 letters', 'x'.repeat(60), `"${'x'.repeat(60)}"`],
  ['61 letters', 'x'.repeat(61), `"${'x'.repeat(57)}…"`],
])('a value is quoted as an editor would recognise it, at most 60 characters: %s', (_what, value, expected) => {
  expect(quote(value)).toBe(expected);
});

it.each([
  ['a record', 'etdz', 'parks/jinchang/etdz.mdx', 'region', 'region'],
  ['a file at the top', 'site', 'site.json', 'checked', 'checked'],
  ['an entry of a list', 'huize', 'land/deals.json', 'median', 'huize.median'],
  ['a whole entry of a list', 'huize', 'land/deals.json', '', 'huize'],
  ['an entry of a list, called like the end of its file', 'eals', 'land/deals.json', 'median', 'eals.median'],
])('a field is named with its entry where a file holds several: %s', (_what, id, file, field, expected) => {
  expect(fieldIn({ id, file }, field)).toBe(expected);
});

const many = Array.from({ length: 25 }, (_, index) => `unit-${index}`);
const said: [string, z.ZodType, unknown, string][] = [
  ['text that is missing', z.object({ a: z.string() }), {}, 'f › a: found nothing; text (文字)'],
  ['a number in quotes', z.object({ a: z.number() }), { a: '5' }, 'f › a: found "5"; a number without quotes (不加引号的数字)'],
  ['a fraction', z.object({ a: z.int() }), { a: 1.5 }, 'f › a: found "1.5"; a whole number (整数)'],
  ['a word for yes', z.object({ a: z.boolean() }), { a: 'yes' }, 'f › a: found "yes"; true or false (true 或 false)'],
  ['a word for a list', z.object({ a: z.array(z.string()) }), { a: 'x' }, 'f › a: found "x"; a list (列表)'],
  ['a word for a group', z.object({ a: z.object({}) }), { a: 'x' }, 'f › a: found "x"; a group of fields (一组字段)'],
  ['a word for a group with free names', z.object({ a: z.record(z.string(), z.string()) }), { a: 'x' }, 'f › a: found "x"; a group of fields (一组字段)'],
  ['a value where none may be', z.object({ a: z.null() }), { a: 'x' }, 'f › a: found "x"; null'],
  ['a word that is not in the list', z.object({ a: z.enum(['high', 'low']) }), { a: 'sure' }, 'f › a: found "sure"; one of (可填): high, low'],
  ['a word that is not in a long list', z.object({ a: z.enum(many) }), { a: 'acre' }, `f › a: found "acre"; one of (可填): ${many.slice(0, 20).join(', ')} … (25 in all, see src/schemas)`],
  ['an unknown kind', z.discriminatedUnion('kind', [z.object({ kind: z.literal('tariff') }), z.object({ kind: z.literal('rule') })]), { kind: 'tarif' }, 'f › kind: found "tarif"; one of the known kinds (已知的种类): tariff, rule'],
  ['a misspelt field', z.strictObject({ a: z.object({}).optional() }), { aa: 1 }, 'f: found the unknown field "aa"; remove it or mend its spelling; every field is listed in src/schemas (删去或改正拼写)'],
  ['two misspelt fields', z.strictObject({}), { x: 1, y: 2 }, 'f: found the unknown field "x", "y"; remove it or mend its spelling; every field is listed in src/schemas (删去或改正拼写)'],
  ['a name that is no id', z.record(z.string().regex(/^[a-z]+$/, 'a lower-case id'), z.number()), { AB: 1 }, 'f › AB: found "AB"; a lower-case id'],
  ['a number below the least', z.object({ a: z.number().min(0) }), { a: -3 }, 'f › a: found "-3"; a number of 0 or more (不小于 0 的数)'],
  ['an empty text', z.object({ a: z.string().min(1) }), { a: '' }, 'f › a: found ""; some text (填写文字)'],
  ['a list that is too short', z.object({ a: z.array(z.string()).min(2) }), { a: ['x'] }, 'f › a: found "["x"]"; a list of 2 or more (至少 2 项)'],
  ['a rule with a sentence of its own', z.object({ a: z.string().regex(/^\d+$/, 'digits, for example "12"') }), { a: 'x' }, 'f › a: found "x"; digits, for example "12"'],
  ['a value deep in a list', z.object({ a: z.array(z.object({ b: z.number() })) }), { a: [{ b: 1 }, { b: 'x' }] }, 'f › a.1.b: found "x"; a number without quotes (不加引号的数字)'],
];

describe('what a schema refuses is said in words an editor understands', () => {
  it.each(said)('%s', (_what, schema, value, expected) => {
    const issues = schema.safeParse(value).error?.issues ?? [];
    expect(problemsOf('f', value, issues).map(line)).toEqual([expected]);
  });

  it('every problem is listed, not the first', () => {
    const schema = z.strictObject({ a: z.number(), b: z.string() });
    const value = { a: 'x', c: 1 };
    expect(problemsOf('f', value, schema.safeParse(value).error?.issues ?? []).map(({ field }) => field)).toEqual(['a', 'b', '']);
  });
});
