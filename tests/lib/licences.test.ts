import { describe, expect, it } from 'vitest';
import { isLicence, isService } from '#lib/licences.ts';
import { entry } from '../fixtures/records.ts';

const step = (change: object) => entry('procedures', 'filing', 'procedures/steps/filing.json', change);

describe('the general rules of law hold', () => {
  it.each([
    ['an approval', { kind: 'approval', limit: null }, true, true],
    ['an acceptance whose limit is inferred from the licensing law', { kind: 'acceptance' }, true, true],
    ['an approval among authorities', { kind: 'approval', licence: false, limit: null }, false, false],
    ['a filing, as a service only', { kind: 'filing', limit: null }, false, true],
    ['works, not at all', { kind: 'works', limit: null }, false, false],
  ])('for %s', (_, change, licence, service) => {
    expect([isLicence(step(change)), isService(step(change))]).toEqual([licence, service]);
  });
});
