import { expect, it } from 'vitest';
import { separator } from '#i18n/lists.ts';

const plain = [{ zh: '石油加工', en: 'oil refining' }, { zh: '装备制造', en: 'equipment' }];

it('short Chinese items are told apart by the enumeration comma', () => {
  expect(separator(plain, 'zh')).toBe('、');
});

it('items that enumerate by themselves are told apart by a semicolon', () => {
  expect(separator([{ zh: '千亿级：综合能源、装备制造' }, { zh: '百亿级：文化旅游' }], 'zh')).toBe('；');
});

it('English items are told apart by a semicolon, and Chinese ones on an English page as in Chinese', () => {
  expect(separator(plain, 'en')).toBe('; ');
  expect(separator([{ zh: '石油加工' }, { zh: '装备制造' }], 'en')).toBe('、');
});
