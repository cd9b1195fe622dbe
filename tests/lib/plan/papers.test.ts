import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperKey, papersFile, readPapers } from '#lib/plan/papers.ts';

const known = [paperKey('project-filing', { zh: '项目申请书' }), paperKey('project-filing', { zh: '用地证明' }), paperKey('land-registration', { zh: '用地证明' })];

describe('the key of a document', () => {
  it('differs by step and by document', () => expect(new Set(known).size).toBe(3));
  it('stays what it is: a tick of last year is still found', () => expect(known[0]).toBe('project-filing/1ig8bqa'));
});

describe('a file of ticks', () => {
  it('is read as it was written', () => fc.assert(fc.property(fc.subarray(known), (ticked) => { expect(readPapers(papersFile(ticked), known)).toEqual({ ok: true, ticked: ticked.toSorted(), unknown: 0 }); })));
  it('may name documents that are gone: they are counted, not kept', () => expect(readPapers(papersFile([known[0] ?? '', 'gone/1']), known)).toEqual({ ok: true, ticked: [known[0]], unknown: 1 }));
  it('may start with a byte order mark', () => expect(readPapers(`\uFEFF${papersFile(known)}`, known).ok).toBe(true));
  it.each([
    ['', 'not-json'], ['<html>', 'not-json'], ['{', 'not-json'], ['null', 'not-a-handbook'], ['[]', 'not-a-handbook'], ['{"format":"other","version":1,"ticked":[]}', 'not-a-handbook'],
    ['{"format":"invest-atlas-handbook","version":1,"ticked":[1]}', 'not-a-handbook'], ['{"format":"invest-atlas-handbook","version":"1","ticked":[]}', 'not-a-handbook'], ['{"format":"invest-atlas-handbook","version":2,"ticked":[]}', 'newer'], ['x'.repeat(200_001), 'too-large'],
  ])('%.40s is refused: %s', (text, fault) => expect(readPapers(text, known)).toEqual({ ok: false, fault }));
  it('never breaks the page, whatever it holds', () => fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => { expect(typeof readPapers(text, known).ok).toBe('boolean'); })));
});
