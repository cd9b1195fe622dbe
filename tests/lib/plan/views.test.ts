import { describe, expect, it } from 'vitest';
import { inPlan, officesOf, planViews } from '#lib/plan/views.ts';
import { contentWith, entry } from '../../fixtures/records.ts';

const [chain] = contentWith().chain;
if (!chain) throw new Error('there is no chain');
const step = (id: string, order: number, change: object = {}) => entry('procedures', id, `procedures/steps/${id}.json`, { order, ...change });
const duty = { 'filing-within': [{ value: 15, unit: 'day', asOf: '2024', source: 'gazette', confidence: 'high' }] };
const [office, other] = [{ zh: '发改部门', en: 'Reform office' }, { zh: '住建部门', en: 'Housing office' }];
const views = planViews([step('permit', 2, { authority: other }), step('filing', 1, { authority: office }), step('acceptance', 3, { authority: office, facts: duty })], contentWith().promises, chain);

describe('the views of a plan', () => {
  it('stand in the order of the chain', () => expect(views.map((view) => view.step.id)).toEqual(['filing', 'permit', 'acceptance']));
  it('name the promises that shorten a step', () => expect(views.map(({ promises }) => promises.length)).toEqual([1, 0, 0]));
  it('show a duty after the step as what it is: no limit of the step', () => expect(views.map(({ limit }) => limit.kind)).toEqual(['known', 'known', 'unknown']));
  it('of a plan stand by their start, without what it does not need', () => {
    const planned = (id: string, start: number) => ({ id, start, finish: start, latestStart: start, slack: 0, days: null, critical: true });
    expect(inPlan(views, { steps: [planned('filing', 9), planned('permit', 3)] }).map((view) => [view.step.id, view.planned.start])).toEqual([['permit', 3], ['filing', 9]]);
  });
  it('are grouped by office', () => expect(officesOf(views).map(({ name, steps }) => [name.en, steps.map(({ id }) => id)])).toEqual([['Reform office', ['filing', 'acceptance']], ['Housing office', ['permit']]]));
});
