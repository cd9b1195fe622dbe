import { describe, expect, it } from 'vitest';
import { lexiconProblems } from '#lib/lexicon.ts';
import { contentWith, entry } from '../fixtures/records.ts';

const good = contentWith();
const withConcepts = (...concepts: object[]) => contentWith({ lexicon: [...good.lexicon, entry('lexicon', 'more', 'lexicon/more.json', { concepts })] });
const topic = (t: string, change: object = {}) => ({ t, kind: 'topic', zh: ['立项'], en: [], ...change });

describe('the words of the search', () => {
  it('are right in the small content of the tests', () => {
    expect(lexiconProblems(good)).toEqual([]);
  });

  it('belong to one concept', () => {
    expect(lexiconProblems(withConcepts(topic('filing'), topic('approval'))).map(({ field, found }) => `${field}: ${found}`)).toEqual(['concepts.0: "立项", which is also a word of "approval"', 'concepts.1: "立项", which is also a word of "filing"']);
  });

  it('may belong to two where both say so', () => {
    expect(lexiconProblems(withConcepts(topic('filing', { shares: ['立项'] }), topic('approval', { shares: ['立项'] })))).toEqual([]);
  });

  it('are called shared only where they are', () => {
    expect(lexiconProblems(withConcepts(topic('filing', { shares: ['立项'] })))[0]?.found).toContain('which no other concept has');
  });

  it('lead to entries that exist', () => {
    expect(lexiconProblems(withConcepts(topic('filing', { home: ['procedure/no-such-step'] })))[0]?.found).toBe('"procedure/no-such-step"');
  });


  it('name neighbours that exist', () => {
    expect(lexiconProblems(withConcepts(topic('filing', { near: ['no-such-topic'] })))[0]).toMatchObject({ field: 'concepts.0.near', found: '"no-such-topic"' });
    expect(lexiconProblems(withConcepts(topic('filing', { near: ['filing'] })))).toHaveLength(1);
    expect(lexiconProblems(withConcepts(topic('filing', { near: ['metals'] })))).toEqual([]);
  });

  it('name a concept once', () => {
    expect(lexiconProblems(withConcepts(topic('filing'), topic('filing', { zh: [] })))[0]?.found).toContain('a second time');
  });

  it('have a concept for every sort of entry', () => {
    const [lexicon] = good.lexicon;
    expect(lexicon && lexiconProblems(contentWith({ lexicon: [{ ...lexicon, concepts: lexicon.concepts.filter(({ t }) => t !== 'park') }] }))[0]?.found).toBe('no concept of kind "kind" named "park"');
  });
});
