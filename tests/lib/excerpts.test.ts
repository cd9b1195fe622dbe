import { expect, it } from 'vitest';
import { excerptParts, hasWhole } from '#lib/excerpts.ts';

it.each([
  ['marks what was looked for', '甘肃<mark>电价</mark>表', [['甘肃', false], ['电价', true], ['表', false]]],
  ['marks several words', '<mark>a</mark> <mark>b</mark>', [['a', true], [' ', false], ['b', true]]],
  ['takes everything else for text', '<img src=x> &lt;b&gt; &amp;amp;', [['<img src=x> <b> &amp;', false]]],
  ['has no piece of nothing', '', []],
])('an excerpt %s', (_, excerpt, parts) => {
  expect(excerptParts(excerpt).map(({ text, marked }) => [text, marked])).toEqual(parts);
});

it('counts a piece that is a word of the query, not the beginning of one', () => {
  const found = (excerpt: string, query: string) => hasWhole(excerptParts(excerpt), query);
  expect([found('emerges <mark>as</mark> a hub', 'asdfqwer'), found('<mark>Hubs</mark>', 'hub'), found('<mark>一事</mark>一议', '一事一议'), found('nothing', 'hub')]).toEqual([false, true, true, false]);
});
