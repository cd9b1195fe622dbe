import { describe, expect, it } from 'vitest';
import type { Concept, Entry } from '#lib/search/form.ts';
import { planner, plans } from '#lib/search/plan.ts';
import { answer } from '#lib/search/rank.ts';
import { shelf } from '#lib/search/shelf.ts';
import { smallIndex } from '../../fixtures/search.ts';

const entry = (i: string, t: string, more: Partial<Entry> = {}): Entry => ({ i, u: `/${i}/`, t, n: [], d: '', c: [], o: [], f: [], ...more });
const park: Concept = { t: 'park', kind: 'kind', weak: true, zh: ['园区'], en: [], home: ['page/parks'] };
const entries = [
  ...smallIndex.entries,
  entry('page/parks', '园区', { c: [6, 9] }),
  entry('park/here', '示例园', { c: [0, 5, 1, 3.5, 6, 5], r: 'qingyang' }),
  entry('park/elsewhere', '他处园', { c: [1, 3.5, 6, 5], r: 'qujing' }),
  entry('procedure/plan-trial', '办事计划', { c: [3, 6] }),
];
const ask = (query: string) => {
  const ready = planner({ ...smallIndex, concepts: [...smallIndex.concepts, park], entries });
  const { found, relaxed } = answer(plans(query, ready), ready, shelf(ready));
  return { ids: found.map(({ entry: { i } }) => i), relaxed };
};

describe('the order of answers', () => {
  it('begins with the page that is about it', () => {
    expect(ask('庆阳电价').ids[0]).toBe('page/electricity');
  });

  it('has the records of the place before those of another', () => {
    const { ids } = ask('庆阳园区');
    expect(ids[0]).toBe('park/here');
    expect(ids.includes('park/elsewhere') ? ids.indexOf('park/elsewhere') : Infinity).toBeGreaterThan(ids.indexOf('park/here'));
  });

  it('brings the page of the place and the list of the kind', () => {
    expect(ask('庆阳园区').ids).toEqual(expect.arrayContaining(['region/qingyang', 'page/parks']));
  });

  it('has pages that repeat all others behind', () => {
    expect(ask('施工许可').ids.slice(0, 2)).toEqual(['procedure/construction-permit', 'procedure/plan-trial']);
  });

  it('has its own number before a mention', () => {
    expect(ask('国办发〔2019〕11号').ids).toEqual(['policy/reform-2019', 'policy/other']);
  });
});

describe('the kinds that are asked for', () => {
  const kind = (t: string): Concept => ({ t, kind: 'kind', weak: true, zh: ['几天'], en: [], home: [`page/${t}s`] });
  const plan: Concept = { t: 'plan', kind: 'topic', zh: ['哪些手续'], en: [], home: ['page/plan', 'page/procedures'] };
  const concepts = [...smallIndex.concepts, kind('procedure'), kind('promise'), plan];
  const first = (query: string, list: readonly Entry[]): string | undefined => {
    const ready = planner({ ...smallIndex, concepts, entries: list });
    return answer(plans(query, ready), ready, shelf(ready)).found[0]?.entry.i;
  };

  it('may be two by one word: `几天` is said of steps and of promises', () => {
    const [promise, park] = [entry('promise/here', '时限', { c: [1, 3, 7, 5] }), entry('park/here', '时限', { c: [1, 4] })];
    expect([first('电价', [promise, park]), first('电价几天', [promise, park])]).toEqual(['park/here', 'promise/here']);
  });

  it('are led by their list where a topic asks for it', () => {
    const [list, step] = [entry('page/plan', '计划', { c: [1, 4, 8, 9] }), entry('procedure/a-step', '步骤', { c: [1, 5, 6, 5, 8, 3] })];
    expect(first('电价哪些手续几天', [step, list])).toBe('page/plan');
  });
});

describe('what it says of itself', () => {
  it.each([['庆阳电价', false], ['庆阳电价气球飞船', true], ['国办发〔2031〕99号', true]])('%s: relaxed %s', (query, relaxed) => {
    expect(ask(query).relaxed).toBe(relaxed);
  });

  it('owns up to a title that has less than half of an unknown word', () => {
    expect([ask('别的事情').relaxed, ask('离婚的事情法').relaxed]).toEqual([false, true]);
  });

  it('does not let a word that no page has empty the list', () => {
    expect(ask('庆阳电价气球飞船').ids[0]).toBe('page/electricity');
  });
});
