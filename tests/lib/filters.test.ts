import { describe, expect, it } from 'vitest';
import { choicesFrom, passes, queryOf } from '#lib/filters.ts';

const park = { region: ['qingyang'], industry: ['petrochemicals', 'data-computing'] };

it.each([
  ['no choice', {}, true],
  ['a facet left open', { region: [] }, true],
  ['its region', { region: ['qingyang'] }, true],
  ['another region', { region: ['jinchang'] }, false],
  ['one of two regions', { region: ['jinchang', 'qingyang'] }, true],
  ['one of its industries', { industry: ['data-computing'] }, true],
  ['its region and another industry', { region: ['qingyang'], industry: ['agrifood'] }, false],
  ['its region and its industry', { region: ['qingyang'], industry: ['petrochemicals'] }, true],
  ['a facet it does not know', { stage: ['signed'] }, true],
])('an item passes when each chosen facet has one of its values: %s', (_what, choices, expected) => {
  expect(passes(park, choices)).toBe(expected);
});

it('an item without a value of a facet passes no choice of it', () => {
  expect(passes({ region: [] }, { region: ['qingyang'] })).toBe(false);
});

const offered = { region: ['qingyang', 'jinchang'], level: ['national'] };

describe('the choices in an address', () => {
  it.each([
    ['none', '', { region: [], level: [] }],
    ['one', '?region=qingyang', { region: ['qingyang'], level: [] }],
    ['two of a facet and one of another', '?region=qingyang&region=jinchang&level=national', { region: ['qingyang', 'jinchang'], level: ['national'] }],
    ['a value that is not offered', '?region=atlantis&level=national', { region: [], level: ['national'] }],
    ['a facet that is not offered', '?__proto__=x&constructor=y&stage=signed', { region: [], level: [] }],
    ['a script', '?region=%3Cscript%3Ealert(1)%3C/script%3E', { region: [], level: [] }],
    ['broken escapes', '?region=%E0%A4%A&level=%', { region: [], level: [] }],
  ])('are those that the form offers: %s', (_what, query, expected) => {
    expect(choicesFrom(query, offered)).toEqual(expected);
  });

  it.each([
    ['no choice', {}, ''],
    ['a facet left open', { region: [] }, ''],
    ['one', { region: ['qingyang'] }, '?region=qingyang'],
    ['several', { region: ['qingyang', 'jinchang'], level: ['national'] }, '?region=qingyang&region=jinchang&level=national'],
    ['signs that mean something', { q: ['a&b=c#d'] }, '?q=a%26b%3Dc%23d'],
  ])('are written without empty ones: %s', (_what, choices, expected) => {
    expect(queryOf(choices)).toBe(expected);
  });

  it('are read back as they were written', () => {
    const choices = { region: ['jinchang'], level: ['national'] };
    expect(choicesFrom(queryOf(choices), offered)).toEqual(choices);
  });
});
