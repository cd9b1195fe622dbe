import { describe, expect, it } from 'vitest';
import { finding, mayJoin, seriesOf, type Stated } from '#lib/series.ts';
import type { Facts } from '#schemas/facts.ts';

const stated = (value: number, asOf: string, more: Partial<Stated> = {}): Stated => ({ kind: 'number', field: 'gdp', value, unit: 'yi-cny', asOf, source: 'yearbook', confidence: 'high', ...more });
const fact = (...given: Parameters<typeof stated>) => {
  const { field: _field, ...rest } = stated(...given);
  return rest;
};
const only = (facts: Facts) => seriesOf([{ facts }])[0];
const periods = (facts: Facts) => only(facts)?.lines.map((line) => line.map(({ period }) => period));

describe('a line may join two statements', () => {
  const from = stated(4138.41, '2022');
  it('of whole years next to each other from one source', () => expect(mayJoin(from, stated(5846.36, '2023'))).toBe(true));
  it.each<[string, Stated]>([
    ['another source', stated(5961.26, '2023', { source: 'gazette' })],
    ['another field', stated(5846.36, '2023', { field: 'investment-funds-in-place' })],
    ['another unit', stated(0.58, '2023', { unit: 'wan-yi-cny' })],
    ['a year further on', stated(7969.9, '2024')],
    ['the same year', stated(5846.36, '2022')],
    ['the year before', stated(3417.54, '2021')],
    ['some months of the next year', stated(7170.91, '2023-01/2023-09')],
    ['a day of the next year', stated(7170.91, '2023-12-31')],
    ['a target', stated(7000, '2023', { nature: 'target' })],
    ['a rounded figure', stated(5800, '2023', { qualifier: 'over' })],
  ])('not with %s', (_, to) => expect(mayJoin(from, to)).toBe(false));
  it('both rounded the same way', () => expect(mayJoin(stated(50, '2023', { qualifier: 'over' }), stated(60, '2024', { qualifier: 'over' }))).toBe(true));
});

describe('the inflow of Gansu', () => {
  const series = only({
    'funds-in-place': [
      fact(3001.07, '2020', { source: 'earlier' }), fact(3417.54, '2021'), fact(4138.41, '2022'), fact(5846.36, '2023'),
      fact(5961.26, '2023', { source: 'earlier' }), fact(7969.9, '2024'), fact(7170.91, '2025-01/2025-09'),
    ],
    'funds-target': [fact(10000, '2026', { qualifier: 'over', nature: 'target' })],
  });
  it('is joined from 2021 to 2024 alone', () => expect(series?.lines.map((line) => line.map(({ value }) => value))).toEqual([[3417.54, 4138.41, 5846.36, 7969.9]]));
  it('shows every figure by its kind, in the order of time', () => expect(series?.marks.map(({ kind, period }) => `${kind} ${period}`)).toEqual(['year 2020', 'year 2021', 'year 2022', 'year 2023', 'year 2023', 'year 2024', 'part 2025-01/2025-09', 'plan 2026']));
  it('is told by its line', () => expect(series && finding(series)).toMatchObject({ kind: 'line', from: { value: 3417.54 }, to: { value: 7969.9 } }));
});

describe('what several sources say', () => {
  it('to the digit is one mark, also in a larger unit', () => {
    const marks = only({ gdp: [fact(1.3, '2024', { unit: 'wan-yi-cny' }), fact(13000, '2024', { source: 'gazette' }), fact(13697.5, '2025')] })?.marks;
    expect(marks?.map(({ value, stated }) => [value, stated.length])).toEqual([[13000, 2], [13697.5, 1]]);
  });
  it('still joins where one of them names both years', () => expect(periods({ gdp: [fact(428.6, '2021', { source: 'gazette' }), fact(428.6, '2021'), fact(522.5, '2022')] })).toEqual([['2021', '2022']]));
  it('in different figures for a period is all told', () => {
    const series = only({ 'new-energy-installed': [fact(5000, '2023', { unit: 'wan-kw' }), fact(8041.56, '2025-12', { unit: 'wan-kw' }), fact(8041.6, '2025-12', { unit: 'wan-kw', source: 'gazette' })] });
    expect(series && finding(series)).toMatchObject({ kind: 'apart', from: [{ value: 5000 }], to: [{ value: 8041.56 }, { value: 8041.6 }] });
  });
});

describe('a finding without a line', () => {
  it('compares whole years where there are two', () => {
    const series = only({ gdp: [fact(428.6, '2021'), fact(567.73, '2023'), fact(505.7, '2025-01/2025-09')] });
    expect(series && finding(series)).toMatchObject({ from: [{ period: '2021' }], to: [{ period: '2023' }] });
  });
  it('takes the first and the last period otherwise', () => {
    const series = only({ gdp: [fact(762.7, '2021'), fact(657.7, '2023-01/2023-09')] });
    expect(series && finding(series)).toMatchObject({ from: [{ period: '2021' }], to: [{ period: '2023-01/2023-09' }] });
  });
});

describe('no series is made', () => {
  it('of one result and a plan', () => expect(only({ compute: [fact(10, '2025', { unit: 'wan-pflops' })], 'compute-target': [fact(150_000, '2026', { unit: 'pflops', nature: 'target' })] })).toBeUndefined());
  it('of what is kept back, which is counted', () => {
    expect(only({ gdp: [fact(1100, '2023'), fact(1213, '2024', { confidence: 'low' })] })).toBeUndefined();
    expect(only({ gdp: [fact(1022, '2022'), fact(1100, '2023'), fact(1213, '2024', { confidence: 'low' })] })).toMatchObject({ held: 1, marks: [{ value: 1022 }, { value: 1100 }] });
  });
  it('of the figures of a county among those of its city', () => expect(seriesOf([{ facts: { gdp: [fact(1100, '2023')] } }, { facts: { gdp: [fact(49, '2024')] }, county: { zh: '正宁县' } }])).toEqual([]));
  it('of plans that another record states', () => {
    const [series] = seriesOf([{ facts: { gdp: [fact(1, '2023')], compute: [fact(1, '2023', { unit: 'wan-pflops' }), fact(2, '2024', { unit: 'wan-pflops' })] } }, { facts: { 'compute-target': [fact(15, '2026', { unit: 'wan-pflops', nature: 'target' })] } }]);
    expect(series?.marks.map(({ kind }) => kind)).toEqual(['year', 'year']);
  });
});
