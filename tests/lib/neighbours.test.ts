import { expect, test } from 'vitest';
import { latestFirst, neighbours, sharing } from '#lib/neighbours.ts';

const at = (id: string, region: string, ...industries: string[]) => ({ id, region, industries });

test('same place and industry come first, then the industry elsewhere, then the place alone, and nothing unrelated', () => {
  const own = at('own', 'qujing', 'battery-materials');
  const all = [at('far', 'jiuquan', 'agrifood'), at('place', 'qujing', 'agrifood'), at('industry', 'jinchang', 'battery-materials'), own, at('both', 'qujing', 'battery-materials')];
  expect(neighbours(own, all).map(({ id }) => id)).toEqual(['both', 'industry', 'place']);
});

test('entries share an industry when one of theirs is among those asked for', () => {
  expect(sharing([at('a', 'x', 'p', 'q'), at('b', 'x')], ['q', 'r']).map(({ id }) => id)).toEqual(['a']);
});

test('the project reported last comes first and one without a day last', () => {
  const days = [{ stageAsOf: '2023' }, { stageAsOf: null }, { stageAsOf: '2025-03-27' }];
  expect(latestFirst(days).map(({ stageAsOf }) => stageAsOf)).toEqual(['2025-03-27', '2023', null]);
});
