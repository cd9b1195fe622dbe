import { describe, expect, it } from 'vitest';
import { daysOf, stepsFor, tiesFor } from '#lib/plan/steps.ts';

const step = (id: string, appliesTo: string[], excludedFor: string[] = []) => ({ id, appliesTo, excludedFor });
const steps = [step('filing', ['all'], ['approval-list']), step('approval', ['approval-list']), step('review', ['chemical', 'special-fire']), step('permit', ['all'])];
const ids = (kinds: string[]) => stepsFor(steps, kinds).map(({ id }) => id);

describe('the steps of a set of kinds', () => {
  it('are those of every project where no kind is chosen', () => expect(ids([])).toEqual(['filing', 'permit']));
  it('gain those that any of the kinds needs', () => expect(ids(['all', 'special-fire'])).toEqual(['filing', 'review', 'permit']));
  it('lose those that any of the kinds does without', () => expect(ids(['all', 'approval-list'])).toEqual(['approval', 'permit']));
});

describe('the ties of a set of kinds', () => {
  const ties = [{ from: 'filing', to: 'permit', appliesTo: ['all'] }, { from: 'approval', to: 'permit', appliesTo: ['approval-list'] }, { from: 'review', to: 'permit', appliesTo: ['chemical'] }];
  const of = (kinds: string[]) => tiesFor(ties, kinds, stepsFor(steps, kinds)).map(({ from }) => from);
  it('hold only where both ends are needed', () => expect([of([]), of(['approval-list'])]).toEqual([['filing'], ['approval']]));
  it('hold only for the kinds they name', () => expect([of(['special-fire']), of(['chemical'])]).toEqual([['filing'], ['filing', 'review']]));
});

it('the class of assessment picks the limit where the law tells classes apart', () => {
  const days = { value: 60, unit: 'day', why: 'limit' } as const;
  expect([daysOf({ days, byEia: { form: { ...days, value: 30 } } }, 'form')?.value, daysOf({ days, byEia: {} }, 'form')?.value, daysOf({ days: null }, 'form')]).toEqual([30, 60, null]);
});
