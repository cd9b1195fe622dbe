import { expect, it } from 'vitest';
import { clockTimesText } from '#i18n/clock-times.ts';

it.each([['zh', '02:00⁠–⁠06:00、12:00⁠–⁠16:00'], ['en', '02:00⁠–⁠06:00 and 12:00⁠–⁠16:00']] as const)('clock times in a sentence (%s) break only between one another', (lang, text) => {
  expect(clockTimesText(['02:00–06:00', '12:00–16:00'], lang)).toBe(text);
});
