import { expect, it } from 'vitest';
import { blurred, readings, soundAlike, soundsOf } from '#lib/search/sounds.ts';

const sounds = soundsOf('qing:庆 yang:阳洋 hang:行 xing:行 cang:仓 chang:昌 jin:金');

it('knows every reading of a character', () => {
  expect(readings('行', sounds)).toEqual([['hang'], ['xing']]);
});

it('hears sounds as alike that are mixed up in speech', () => {
  expect(blurred('zhangsheng')).toBe(blurred('zansen'));
  expect([soundAlike('庆洋', '庆阳', sounds), soundAlike('金仓', '金昌', sounds), soundAlike('金阳', '金昌', sounds), soundAlike('金', '金昌', sounds)]).toEqual([true, true, false, false]);
});
