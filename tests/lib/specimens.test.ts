import { expect, it } from 'vitest';
import { setApart } from '#lib/specimens.ts';

it.each([
  ['its ids get a name of their own', '<h3 id="about">x</h3>', '<h3 id="s-about">x</h3>'],
  ['what names its ids follows', '<section aria-labelledby="a b"><h2 id="a"></h2></section>', '<section role="group" aria-labelledby="s-a b"><h2 id="s-a"></h2></section>'],
  ['its form is found by its buttons', '<form id="f"></form><button form="f">', '<form id="s-f"></form><button form="s-f">'],
  ['links inside it follow', '<a href="#a"></a><i id="a">', '<a href="#s-a"></a><i id="s-a">'],
  ['links to the page around it stay', '<a href="#other">', '<a href="#other">'],
  ['source lists and marks keep their names', '<a href="#source-x"></a><li id="source-x">', '<a href="#source-x"></a><li id="source-x">'],
  ['a made-up record leads nowhere', '<a href="/parks/trial-city/trial-park/"><a href="/en/procedures/filing/"><a href="/land/#trial-land"><a href="/en/notices/filing.pdf">', '<a href="#s"><a href="#s"><a href="#s"><a href="#s">'],
  ['a room stays a room', '<a href="/en/parks/"><a href="/parks/"><a href="/en/parks/?chemical=any"><a href="/en/sources/#held"><a href="/">', '<a href="/en/parks/"><a href="/parks/"><a href="/en/parks/?chemical=any"><a href="/en/sources/#held"><a href="/">'],
  ['data that look like ids stay', '<li data-id="a" data-item="park/x">', '<li data-id="a" data-item="park/x">'],
])('%s', (_, html, apart) => {
  expect(setApart(html, 's')).toBe(apart);
});
