import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { bilingual, confidence, day, jurisdiction, period, slug, text, webAddress } from '#schemas/fields.ts';

const cases: [string, z.ZodType, readonly unknown[], readonly unknown[]][] = [
  ['an id is lower-case words with single dashes', slug, ['jinchang-etdz', '0-signing', '1-10kv', 'a'], ['', 'Jinchang', 'a--b', '-a', 'a-', 'a_b', 'a b', '金昌', 'a/b', 7, null]],
  ['a jurisdiction is a region or the country', jurisdiction, ['gansu', 'cn'], ['CN', '']],
  ['a day is a day of the calendar, also as YAML reads it', day, ['2026-08-01', '2024-02-29', new Date('2024-11-22T00:00:00Z')], ['2026-02-30', '2025-02-29', '2026-13-01', '2026-8-1', '2026-08', '2026', 2026, '01.08.2026', '', null, undefined]],
  [
    'a period is a year, a month, a day or a span of them',
    period,
    ['2024', 2024, '2024-09', '2024-09-30', '2025-01/2025-09', '2010/2020', '2024/2024-03-01', new Date('2024-11-22T00:00:00Z')],
    ['24', '2024-13', '2024-02-30', '2025/2024', '2024-09/2024-08', '2024/2025/2026', '2024/', '/2024', '2024-9', 'recently', '', null, undefined],
  ],
  ['words need Chinese and may have English', text, [{ zh: '面积' }, { zh: '面积', en: 'Area' }], [{ en: 'Area' }, { zh: '' }, { zh: '面积', en: ' ' }, { zh: '面积', de: 'Fläche' }, '面积', null]],
  ['a name needs both languages', bilingual, [{ zh: '面积', en: 'Area' }], [{ zh: '面积' }, { en: 'Area' }, { zh: '面积', en: '' }]],
  ['an address is a whole one on the web', webAddress, ['https://www.gansu.gov.cn/a.html?x=1#y', 'http://a.example'], ['www.gansu.gov.cn', 'javascript:alert(1)', 'ftp://a.example', 'https://', 'https://a b', "https://a'b", '//a.example', 'data:text/html,x']],
  ['confidence has three degrees', confidence, ['high', 'medium', 'low'], ['none', '', null]],
];

describe.each(cases)('%s', (_rule, schema, accepted, refused) => {
  it.each(accepted.map((value) => [value]))('accepts %j', (value) => {
    expect(schema.safeParse(value).success).toBe(true);
  });

  it.each(refused.map((value) => [value]))('refuses %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

it('a day or a year that YAML read as a date or a number becomes the text that was typed', () => {
  expect([day.parse(new Date('2024-11-22T00:00:00Z')), period.parse(2024)]).toEqual(['2024-11-22', '2024']);
});

it('words are kept without the spaces around them', () => {
  expect(text.parse({ zh: ' 面积 ' })).toEqual({ zh: '面积' });
});
