import { describe, expect, it } from 'vitest';
import { countByIndustry, countByStage, investments, mostOf, severalOf } from '#lib/project-counts.ts';
import type { Facts, NumberFact } from '#schemas/facts.ts';

const project = (stage: 'signed' | 'started' | 'unknown', ...industries: string[]) => ({ stage, industries });
const projects = [project('started', 'data', 'energy'), project('started', 'data', 'data'), project('unknown')];

describe('projects are counted', () => {
  it('by stage in the order of the stages, without empty ones', () => expect(countByStage(projects, ['signed', 'started', 'unknown'])).toEqual([{ key: 'started', count: 2 }, { key: 'unknown', count: 1 }]));
  it('once in each of their industries, those without any apart', () => expect(countByIndustry(projects)).toEqual({ counts: [{ key: 'data', count: 2 }, { key: 'energy', count: 1 }], none: 1 }));
  it('and the most is told', () => expect(mostOf([{ key: 'a', count: 1 }, { key: 'b', count: 3 }])?.key).toBe('b'));
  it('and industries with one project are told in a number', () => expect(severalOf([{ key: 'a', count: 2 }, { key: 'b', count: 1 }, { key: 'c', count: 1 }])).toEqual({ several: [{ key: 'a', count: 2 }], ones: 2 }));
});

describe('what is invested', () => {
  const amount = (value: number, more: Partial<NumberFact> = {}): NumberFact => ({ kind: 'number', value, unit: 'yi-cny', asOf: '2024', source: 'report', confidence: 'high', ...more });
  const invested = (id: string, scale: 'single' | 'batch', facts: Facts) => ({ id, scale, facts });
  const { single, batch, unknown } = investments([
    invested('small', 'single', { investment: [amount(1.8)] }),
    invested('large', 'single', { investment: [amount(410)] }),
    invested('batch', 'batch', { investment: [amount(1034)] }),
    invested('unpublished', 'single', {}),
    invested('held', 'single', { investment: [amount(9, { confidence: 'low' })] }),
  ]);
  it('is listed from the largest', () => expect(single.map(({ project: { id } }) => id)).toEqual(['large', 'small']));
  it('in batches stands apart', () => expect(batch.map(({ fact }) => fact.value)).toEqual([1034]));
  it('and not published or kept back is counted', () => expect(unknown).toBe(2));
  it('is the newest of several statements', () => expect(investments([invested('twice', 'single', { investment: [amount(5, { asOf: '2020' }), amount(7)] })]).single[0]?.fact.value).toBe(7));
});
