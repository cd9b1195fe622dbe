import { expect, it } from 'vitest';
import { byRegion, marked, numbered, tally } from '#lib/maps/park-lists.ts';
import { contentWith, entry } from '../../fixtures/records.ts';

const park = (id: string, region: string, precision?: 'site' | 'town' | 'county') =>
  entry('parks', id, `parks/${region}/${id}.mdx`, { region, ...(precision && { position: { lat: 38, lng: 102, precision, place: { zh: '此处' }, source: 'gazette', confidence: 'low' } }) });
const parks = [park('a', 'jinchang', 'county'), park('b', 'jinchang'), park('c', 'jinchang', 'town'), park('d', 'gansu', 'county')];
const region = (id: string, order: number) => entry('regions', id, `regions/${id}.mdx`, { order, name: { zh: id, en: id.toUpperCase() } });

it('parks are numbered through; one without a position has no number and no mark', () => {
  expect(numbered(parks).map(({ number }) => number)).toEqual([1, undefined, 2, 3]);
  expect(marked(numbered(parks), 'en', ({ number }) => String(number)).map(({ id, mark }) => `${id} ${mark}`)).toEqual(['a 1', 'c 2', 'd 3']);
});

it('what a map shows and cannot show is counted', () => {
  expect(tally(parks)).toEqual({ shown: 3, county: 2, missing: 1 });
  expect(tally([])).toEqual({ shown: 0, county: 0, missing: 0 });
});

it('the parks on a map are counted by region, in the order of the regions', () => {
  expect(byRegion(parks, contentWith({ regions: [region('jinchang', 2), region('gansu', 1), region('yunnan', 3)] }).regions, 'en')).toEqual([{ name: 'GANSU', count: 1 }, { name: 'JINCHANG', count: 2 }]);
});
