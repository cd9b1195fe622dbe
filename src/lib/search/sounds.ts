/** How characters sound, without tones. */
export type Sounds = ReadonlyMap<string, readonly string[]>;

/** From `qing:青清庆 yang:阳洋` to the readings of each character. */
export const soundsOf = (flat: string): Sounds => {
  const sounds = new Map<string, string[]>();
  for (const group of flat.split(' ')) {
    const [syllable = '', letters = ''] = group.split(':');
    for (const letter of letters) sounds.set(letter, [...(sounds.get(letter) ?? []), syllable]);
  }
  return sounds;
};

/** Sounds that are mixed up in speech and typing: z/zh, c/ch, s/sh, n/ng. */
export const blurred = (syllables: string): string => syllables.replace(/([zcs])h/g, '$1').replace(/([aei])ng/g, '$1n');

const MOST_READINGS = 6;

/** Every way to say a word, its syllables apart: `行政` → `hang zheng, xing zheng`. */
export const readings = (word: string, sounds: Sounds): readonly (readonly string[])[] =>
  [...word].reduce<readonly (readonly string[])[]>((ways, letter) => {
    const said = sounds.get(letter) ?? (/[a-z0-9]/.test(letter) ? [letter] : ['?']);
    return ways.flatMap((way) => said.map((syllable) => [...way, syllable])).slice(0, MOST_READINGS);
  }, [[]]);

/** Whether two words of equal length sound alike, letter by letter. */
export const soundAlike = (a: string, b: string, sounds: Sounds): boolean => {
  const [first, second] = [[...a], [...b]];
  return first.length === second.length && first.every((letter, at) => {
    const other = second[at] ?? '';
    if (letter === other) return true;
    const heard = (sounds.get(letter) ?? []).map(blurred);
    return (sounds.get(other) ?? []).some((syllable) => heard.includes(blurred(syllable)));
  });
};

/** Finds a word in texts by its sound; what sounds like each of its letters is looked up once. */
export const soundingLike = (word: string, sounds: Sounds): ((text: string) => boolean) => {
  const alike = [...word].map((letter) => {
    const heard = new Set((sounds.get(letter) ?? []).map(blurred));
    return new Set([letter, ...[...sounds].flatMap(([other, said]) => (said.some((syllable) => heard.has(blurred(syllable))) ? [other] : []))]);
  });
  return (text) => {
    const letters = [...text];
    return letters.some((_, start) => start + alike.length <= letters.length && alike.every((set, at) => set.has(letters[start + at] ?? '')));
  };
};
