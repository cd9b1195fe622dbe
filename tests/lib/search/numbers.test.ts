import { describe, expect, it } from 'vitest';
import { documentNumbers, figuresIn, isMeant, numberKey } from '#lib/search/numbers.ts';
import { plain } from '#lib/search/plain.ts';

describe('document numbers are read however they are written', () => {
  it.each(['国办发〔2019〕11号', '国办发[2019]11号', '国办发2019 11号', '国办发【2019】11', '国办发（2019）11号', '国办发2019年11号'])('%s', (text) => {
    expect(documentNumbers(plain(text)).map(numberKey)).toEqual(['国办发2019-11']);
  });

  it.each([['国务院令第722号', '722'], ['783号令', '783'], ['国令673号', '673']])('%s is an order without a year', (text, number) => {
    expect(documentNumbers(text)[0]).toMatchObject({ number, year: '' });
  });

  it('a year and an issuer that differ are another document', () => {
    const [asked] = documentNumbers('国办发[2019]11号');
    expect(asked && [isMeant(asked, '国办发2019-11'), isMeant(asked, '~国办发2019-11'), isMeant(asked, '国办发2020-11'), isMeant(asked, '建办2019-11'), isMeant(asked, '国办发2019-1')]).toEqual([true, true, false, false, false]);
  });
});

it('figures keep the first letter of their unit; years and days are none', () => {
  expect(figuresIn(plain('0.4 元/千瓦时，1,036亩，2019年，3月5日，15%'))).toEqual(['0.4元', '1036亩', '15%']);
  expect(figuresIn(plain('22 November 2026, from 2019 to 2023, 2,070 yuan, 2020元'))).toEqual(['2070y', '2020元']);
});
