import { describe, expect, it } from 'vitest';
import { changesIn } from '#lib/changes.ts';
import { contentWith, entry } from '../fixtures/records.ts';

const policy = (id: string, change: object) => entry('policies', id, `policies/${id}.json`, { effectiveFrom: null, effectiveTo: null, issued: null, ...change });
const content = contentWith({
  policies: [
    policy('law', { issued: '2025-12-27', effectiveFrom: '2026-05-01' }),
    policy('notice', { issued: '2026-03-12' }),
    policy('old', { effectiveFrom: '2021-01-01', effectiveTo: '2026-12-31' }),
    policy('cut', { status: 'partly-suspended', effectiveFrom: '2022-08-28', suspended: [{ part: { zh: '第五条' }, from: '2026-01-01', source: 'gazette' }] }),
  ],
  electricity: [entry('electricity', 'tariff', 'electricity/tariff.json', { effectiveFrom: '2026-08-01' })],
});

describe('the changes of a year', () => {
  it('stand in their order, the newest first, each with what it is', () => {
    expect(changesIn('2026', content).map((change) => `${change.day} ${change.kind} ${change.kind === 'price' ? change.record.id : change.policy.id}`)).toEqual([
      '2026-12-31 ends old', '2026-08-01 price tariff', '2026-05-01 begins law', '2026-03-12 issued notice', '2026-01-01 stops-in-part cut',
    ]);
  });

  it('of another year are not among them', () => expect(changesIn('2021', content).map(({ kind }) => kind)).toEqual(['begins']));
});
