import { describe, expect, it } from 'vitest';
import { tokenProblems } from '#lib/search-tokens.ts';
import { contentWith } from '../fixtures/records.ts';

const good = contentWith();
const without = (...names: string[]) => contentWith({ lexicon: good.lexicon.map((file) => ({ ...file, concepts: file.concepts.filter(({ t }) => !names.includes(t)) })) });

describe('what records are marked with', () => {
  it('is known to the search in the small content of the tests', () => {
    expect(tokenProblems(good)).toEqual([]);
  });

  it('names the file and the field of a topic or an industry that no concept has', () => {
    expect(tokenProblems(without('tax')).map(({ file, field, found }) => `${file} ${field} ${found}`)).toEqual(['policies/trial-policy.json topics "tax", a topic that the search does not know']);
    expect(new Set(tokenProblems(without('metals')).map(({ field }) => field))).toEqual(new Set(['industries']));
  });

  it('may be a place of the lexicon or of the map', () => {
    expect(tokenProblems(without('gansu')).map(({ field }) => field)).toContain('region');
    const [place] = good.places;
    const [region] = good.regions;
    expect(place && region && tokenProblems({ ...without('gansu'), places: [{ ...place, name: region.name.zh }] })).toEqual([]);
  });

  it('is not asked where there are no words at all', () => {
    expect(tokenProblems({ ...good, lexicon: [] })).toEqual([]);
  });
});
