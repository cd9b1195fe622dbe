import { expect, it } from 'vitest';
import { searchTexts } from '#i18n/search.ts';

it('names the same kinds, topics and statuses in both languages', () => {
  const [zh, en] = [searchTexts('zh'), searchTexts('en')];
  expect(Object.keys(zh.kinds).length).toBeGreaterThan(5);
  for (const list of ['kinds', 'topics', 'statuses'] as const) expect(Object.keys(en[list])).toEqual(Object.keys(zh[list]));
});
