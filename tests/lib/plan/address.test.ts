import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, choiceFrom, type Offered } from '#lib/plan/address.ts';

const offered: Offered = { kinds: ['all', 'general', 'chemical', 'soil-water'], steps: ['project-filing', 'land-registration'], usual: { kinds: ['all', 'general', 'soil-water'], eia: 'form' } };
const read = (query: string) => choiceFrom(query, offered);

describe('an address', () => {
  it('without choices is the usual plan', () => expect(read('')).toEqual({ choice: { ...offered.usual, done: [] }, ignored: [] }));
  it('carries kinds, class, start and what is done', () => expect(read('?kinds=chemical&kinds=soil-water&eia=report&start=2026-12-01&done=project-filing')).toEqual({ choice: { kinds: ['chemical', 'soil-water'], eia: 'report', start: '2026-12-01', done: ['project-filing'] }, ignored: [] }));
  it('may part values by commas', () => expect(read('?kinds=chemical,soil-water').choice.kinds).toEqual(['chemical', 'soil-water']));
  it('with empty fields, as a form sends them, has nothing to ignore', () => expect(read('?kinds=general&eia=form&start=')).toEqual({ choice: { kinds: ['general'], eia: 'form', done: [] }, ignored: [] }));
  it.each([
    ['?start=2026-02-30', 'start=2026-02-30'], ['?start=tomorrow', 'start=tomorrow'], ['?kinds=mining', 'kinds=mining'], ['?done=nothing', 'done=nothing'], ['?eia=none', 'eia=none'], ['?kinds=__proto__', 'kinds=__proto__'],
    ['?kinds=%3Cscript%3Ealert(1)%3C/script%3E', 'kinds=<script>alert(1)</script>'], ['?kinds=general&kinds=chemical', 'kinds=general'], ['?start=2026-12-01&start=2026-12-02', 'start=2026-12-02'],
  ])('%s: %s is ignored and said so', (query, ignored) => expect(read(query).ignored).toEqual([ignored]));
  it('shortens what it could not use', () => {
    expect(read(`?kinds=${'x'.repeat(5000)}`).ignored[0]?.length).toBeLessThan(60);
    expect(read(`?done=${Array.from({ length: 900 }, (_, index) => `x${index}`).join()}`).ignored).toHaveLength(6);
  });
  it('says nothing about parameters of others', () => expect(read('?utm_source=mail&__proto__=1').ignored).toEqual([]));
  it('holds a choice: what is written is read again', () => fc.assert(fc.property(
    fc.record({ kinds: fc.subarray(['chemical', 'soil-water'], { minLength: 1 }), eia: fc.constantFrom<'report' | 'form' | 'register'>('report', 'form', 'register'), done: fc.subarray([...offered.steps]) }), fc.option(fc.constantFrom('2026-12-01', '2028-02-29'), { nil: undefined }),
    (choice, start) => { expect(read(addressOf({ ...choice, start }))).toEqual({ choice: { ...choice, ...(start && { start }) }, ignored: [] }); },
  )));
  it('never breaks, whatever it says', () => fc.assert(fc.property(fc.string(), (query) => { expect(read(query).choice.kinds.every((kind) => offered.kinds.includes(kind))).toBe(true); })));
});
