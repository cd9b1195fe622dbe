import { expect, it } from 'vitest';
import { wrapped } from '#lib/wrapped-labels.ts';

it.each([
  ['Chinese breaks anywhere', '\u4E00\u4E8C\u4E09\u56DB\u4E94', 42, ['\u4E00\u4E8C\u4E09', '\u56DB\u4E94']],
  ['other words break between words', 'Land use planning permit', 72, ['Land use', 'planning', 'permit']],
  ['what stands in brackets is left out', 'Project filing (online)', 200, ['Project filing']],
  ['a name in brackets alone stays', '(trial)', 200, ['(trial)']],
])('%s', (_, name, width, lines) => {
  expect(wrapped(name, width)).toEqual(lines);
});
