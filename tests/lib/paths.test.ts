import { expect, it } from 'vitest';
import { paths } from '#lib/paths.ts';

const park = { id: 'jinchang-etdz', region: 'jinchang' };

it.each([
  ['home', paths.home('zh'), '/'],
  ['home in English', paths.home('en'), '/en/'],
  ['a list', paths.parks('zh'), '/parks/'],
  ['a list in English', paths.parks('en'), '/en/parks/'],
  ['a park, under its region', paths.park(park, 'zh'), '/parks/jinchang/jinchang-etdz/'],
  ['a park in English', paths.park(park, 'en'), '/en/parks/jinchang/jinchang-etdz/'],
  ['a policy, under its place', paths.policy({ id: 'cn-deed-tax-law-rate', region: 'cn' }, 'en'), '/en/policies/cn/cn-deed-tax-law-rate/'],
  ['a grid', paths.grid('gansu', 'zh'), '/electricity/gansu/'],
  ['a sheet', paths.sheet('project-filing', 'pdf', 'en'), '/en/notices/project-filing.pdf'],
  ['a chain', paths.chain('general', 'en'), '/en/procedures/chain-general/'],
  ['a step', paths.procedure('project-filing', 'en'), '/en/procedures/project-filing/'],
])('the address of %s is spelled once', (_what, address, expected) => {
  expect(address).toBe(expected);
});

/** Every kind of address, for a record called `x` in the place `y`. */
const { sheet: _sheet, searchFile: _index, answerFile: _answers, ground: _ground, ...pages } = paths;
const all = Object.entries(pages).map(([name, path]) => {
  const address = path as (first: unknown, lang?: string) => string;
  if (address.length === 1) return [name, address('zh'), address('en')] as const;
  const one = name === 'park' || name === 'policy' ? { id: 'x', region: 'y' } : 'x';
  return [name, address(one, 'zh'), address(one, 'en')] as const;
});

it.each(all)('the address of %s ends with a slash and is the same in English under /en', (_name, zh, en) => {
  expect(zh).toMatch(/^\/(?:[a-z-]+\/)*$/);
  expect(en).toBe(`/en${zh}`);
});

/** Published addresses keep working: a change here needs a redirect. */
const ROOMS = ['regions', 'parks', 'land', 'electricity', 'costs', 'policies', 'procedures', 'opportunities', 'projects', 'industries', 'promises', 'sources', 'search', 'about', 'accessibility'] as const;

it.each(ROOMS)('the list of %s lies under its own name', (room) => {
  expect(paths[room]('zh')).toBe(`/${room}/`);
});

it.each([['region', 'regions'], ['procedure', 'procedures'], ['opportunity', 'opportunities'], ['project', 'projects'], ['industry', 'industries'], ['promise', 'promises'], ['source', 'sources'], ['grid', 'electricity']] as const)(
  'the page of a %s lies under %s',
  (kind, room) => {
    expect(paths[kind]('x', 'zh')).toBe(`/${room}/x/`);
  },
);

it('no two kinds of page share an address', () => {
  expect(all.length).toBeGreaterThan(20);
  expect(new Set(all.map(([, zh]) => zh)).size).toBe(all.length);
});
