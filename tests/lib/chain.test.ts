import { describe, expect, it } from 'vitest';
import { beforeIn, byPractice, byStage, choicesBefore, conditionsOf, findCycle, isRequired, kindsNeeding, neighboursOf, orderEdges, stepsOfKind, type Edge } from '#lib/chain.ts';

const edge = (from: string, to: string, more: Partial<Edge> = {}): Edge => ({
  from, to, type: 'must-precede', strength: 'law', reason: { zh: `先${from}后${to}` }, appliesTo: ['all'], source: 'law-2019', article: null, confidence: 'high', ...more,
});

const edges: readonly Edge[] = [
  edge('company-registration', 'project-filing', { strength: 'practice' }),
  edge('project-filing', 'land-use-planning-permit'),
  edge('project-approval', 'land-use-planning-permit'),
  edge('land-supply-auction', 'land-use-planning-permit'),
  edge('land-use-planning-permit', 'construction-planning-permit'),
  edge('project-filing', 'environmental-impact-assessment', { type: 'may-parallel' }),
];

describe('the neighbours of a step', () => {
  const { before, after, beside } = neighboursOf('project-filing', edges);

  it('tells what must come before it', () => expect(before.map(({ step }) => step)).toEqual(['company-registration']));
  it('tells what waits for it', () => expect(after.map(({ step }) => step)).toEqual(['land-use-planning-permit']));
  it('tells what may run beside it', () => expect(beside.map(({ step }) => step)).toEqual(['environmental-impact-assessment']));
  it('sees steps side by side from both ends', () => expect(neighboursOf('environmental-impact-assessment', edges).beside.map(({ step }) => step)).toEqual(['project-filing']));
  it('keeps side by side out of the order', () => expect(neighboursOf('environmental-impact-assessment', edges).before).toEqual([]));
  it('hands on the edge with its reason and source', () => expect(before[0]?.edge).toBe(edges[0]));
  it('is empty for a step without edges', () => expect(neighboursOf('building-registration', edges)).toEqual({ before: [], after: [], beside: [] }));
  it('names the orders that are practice, not law', () => expect(byPractice(neighboursOf('project-filing', edges)).map(({ step }) => step)).toEqual(['company-registration']));
});

describe('what comes before a step in a list', () => {
  const named = (id: string) => ({ id, name: { zh: id, en: id } });
  const permit = { ...named('land-use-planning-permit'), alternatives: [['project-filing', 'project-approval']] };
  const [filing, approval, auction] = ['project-filing', 'project-approval', 'land-supply-auction'].map(named);
  const ids = (found: readonly { step: string }[]) => found.map(({ step }) => step);

  it('tells of which one is enough', () => {
    const { anyOf, each } = beforeIn(permit, edges, [filing, approval, auction].flatMap((one) => one ?? []));
    expect([anyOf.map(ids), ids(each)]).toEqual([[['project-filing', 'project-approval']], ['land-supply-auction']]);
  });
  it('offers no choice where the list has one of them alone', () => {
    const { anyOf, each } = beforeIn(permit, edges, [filing, auction].flatMap((one) => one ?? []));
    expect([anyOf, ids(each)]).toEqual([[], ['project-filing', 'land-supply-auction']]);
  });
  it('calls steps by their names', () => expect(beforeIn(permit, edges, [auction].flatMap((one) => one ?? [])).each[0]?.name.zh).toBe('land-supply-auction'));
});

describe('alternatives before a step', () => {
  const { before } = neighboursOf('land-use-planning-permit', edges);

  it('sets apart a group of which any one is enough', () => {
    const { anyOf, each } = choicesBefore(before, [['project-filing', 'project-approval']]);
    expect(anyOf.map((group) => group.map(({ step }) => step))).toEqual([['project-filing', 'project-approval']]);
    expect(each.map(({ step }) => step)).toEqual(['land-supply-auction']);
  });
  it('asks for each where there is no group', () => expect(choicesBefore(before, []).each).toHaveLength(3));
  it('leaves out a group of steps that do not come before', () => expect(choicesBefore(before, [['fire-acceptance', 'lightning-acceptance']]).anyOf).toEqual([]));
});

describe('the kinds of project', () => {
  const kinds = ['all', 'general', 'chemical', 'approval-list'].map((id) => ({ id, name: { zh: id, en: id } }));
  const step = (order: number, appliesTo: string[], excludedFor: string[] = []) => ({ order, stage: 'one', appliesTo, excludedFor });

  it('need a step of every project, save those it excludes', () => expect(kindsNeeding(step(1, ['all'], ['approval-list']), kinds)).toEqual(['all', 'general', 'chemical']));
  it('need a conditional step only when it names them', () => expect(kindsNeeding(step(1, ['chemical']), kinds)).toEqual(['chemical']));
  it.each([
    [true, 'for all without exception', step(1, ['all'])],
    [false, 'for all but some', step(1, ['all'], ['approval-list'])],
    [false, 'for some', step(1, ['chemical'])],
  ])('is required: %s when it applies %s', (required, _case, needed) => expect(isRequired(needed)).toBe(required));
  it.each([
    ['the only ones that need it', step(1, ['chemical']), { onlyFor: [{ zh: 'chemical', en: 'chemical' }], exceptFor: [] }],
    ['those that do not need it', step(1, ['all'], ['approval-list']), { onlyFor: [], exceptFor: [{ zh: 'approval-list', en: 'approval-list' }] }],
    ['none, where all need it', step(1, ['all']), { onlyFor: [], exceptFor: [] }],
  ])('are named for a step: %s', (_case, needed, named) => expect(conditionsOf(needed, kinds)).toEqual(named));
  it('add steps in the order of the chain and drop those that exclude them', () => {
    const [late, early, filing] = [step(20, ['chemical']), step(19, ['chemical']), step(4, ['all'], ['chemical'])];
    expect(stepsOfKind('chemical', [late, early, filing])).toEqual({ adds: [early, late], drops: [filing] });
  });
  it('group into stages with their steps in order, without empty stages', () => {
    const [second, first] = [step(2, ['all']), step(1, ['all'])];
    expect(byStage([{ id: 'one' }, { id: 'two' }], [second, first])).toEqual([{ id: 'one', steps: [first, second] }]);
  });
});

describe('a chain that waits for itself', () => {
  it('is found with the ids along it', () => expect(findCycle([{ from: 'a', to: 'b' }, { from: 'b', to: 'c' }, { from: 'c', to: 'a' }])).toEqual(['a', 'b', 'c', 'a']));
  it('is found for a step that waits for itself', () => expect(findCycle([{ from: 'a', to: 'a' }])).toEqual(['a', 'a']));
  it('is found behind a step that is not part of it', () => expect(findCycle([{ from: 'x', to: 'a' }, { from: 'a', to: 'b' }, { from: 'b', to: 'a' }])).toEqual(['a', 'b', 'a']));
  it('is not seen where two ways lead to the same step', () => expect(findCycle([{ from: 'a', to: 'b' }, { from: 'a', to: 'c' }, { from: 'b', to: 'd' }, { from: 'c', to: 'd' }])).toBeUndefined());
  it('is not seen without edges', () => expect(findCycle([])).toBeUndefined());
  it('is sought only among edges that force an order', () => expect(findCycle(orderEdges([edge('a', 'b'), edge('b', 'a', { type: 'may-parallel' })]))).toBeUndefined());
});
