import { expect, it } from 'vitest';
import { passage } from '#lib/search/passages.ts';

it('is the line with most of the words, nothing where no line has one', () => {
  const lines = ['园区用水由市政供给', '电价：0.4 元，另收附加', '一线电价表，附加见下'];
  expect(passage(lines, ['电价', '附加', '0.4'])).toBe('电价：0.4 元，另收附加');
  expect(passage(lines, ['气球'])).toBeUndefined();
});

it('is cut to a glance around the first word, and says so', () => {
  const text = passage([`${'前'.repeat(200)}污水处理厂${'后'.repeat(200)}`], ['污水处理']);
  expect(text).toMatch(/^…前{24}污水处理厂后+…$/);
  expect(text?.length).toBeLessThanOrEqual(92);
});

it('is cut between English words', () => {
  const words = Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ');
  expect(passage([words], ['word30'])).toMatch(/^…(?:word\d+ )+word\d+…$/);
  expect(passage([words], ['WORD30'])).toContain('word30 word31');
});
