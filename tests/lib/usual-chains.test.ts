import { expect, it } from 'vitest';
import { stepsOfUsual, variantOf } from '#lib/usual-chains.ts';

const steps = [
  { id: 'permit', order: 2, appliesTo: ['chemical'], excludedFor: [] },
  { id: 'filing', order: 1, appliesTo: ['all'], excludedFor: ['approval-list'] },
  { id: 'survey', order: 3, appliesTo: ['heritage'], excludedFor: [] },
];

it('a usual kind has the steps that one of its kinds needs and none excludes, in order', () => {
  expect(stepsOfUsual(steps, { kinds: ['all', 'chemical'] }).map(({ id }) => id)).toEqual(['filing', 'permit']);
  expect(stepsOfUsual(steps, { kinds: ['all', 'approval-list'] })).toEqual([]);
});

it('the class of the environmental assessment picks the limit, and nothing else does', () => {
  const variant = { kind: { zh: '\u62A5\u544A\u8868', en: 'Report form' }, value: 30, unit: 'day' as const };
  const limit = { value: 60, unit: 'day' as const, inferred: false, extension: null, excludes: null, note: null };
  expect(variantOf({ limit: { ...limit, variants: [{ ...variant, value: 60, eia: 'report' }, { ...variant, eia: 'form' }] } }, 'form')?.value).toBe(30);
  expect(variantOf({ limit: { ...limit, variants: [variant] } }, 'form')).toBeUndefined();
});
