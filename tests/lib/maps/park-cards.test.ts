import { describe, expect, it } from 'vitest';
import { readContent } from '#commands/content-folder.ts';
import { parkCards } from '#lib/maps/park-cards.ts';
import { original } from '../../commands/content-copy.ts';

const { content } = readContent(original);
const { id: _id, file: _file, ...labels } = content.fields.find(({ id }) => id === 'parks') ?? { id: '', file: '' };
const cards = parkCards(content, labels, '2026-11-22');

describe('the cards of parks', () => {
  it('are one for every park, with its size and the price of land, known or not', () => {
    expect(Object.keys(cards).sort()).toEqual(content.parks.map(({ id }) => id).sort());
    expect(Object.values(cards).filter(({ keys }) => keys.length !== 2)).toEqual([]);
  });

  it('know a price where past deals of the park were found', () => {
    expect(cards['jinchang-etdz']?.priced).toBe(true);
    expect(cards['jinchang-etdz']?.keys[1]?.fact).toMatchObject({ kind: 'number', unit: 'cny-per-m2' });
  });

  it('say of others that none is known', () => {
    const without = Object.values(cards).filter(({ priced }) => !priced);
    expect(without.length).toBeGreaterThan(0);
    expect(without.filter(({ keys }) => keys[1]?.fact)).toEqual([]);
  });
});
