/** The tokens of the style sheet by name, each as it was first set: `space-4` → `1rem`. */
export type Tokens = ReadonlyMap<string, string>;

/** The two ways the site is shown. */
export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** Reads the tokens of a style sheet; what a later rule sets again, for large text or another language, is left out. */
export const tokensIn = (css: string): Tokens => {
  const tokens = new Map<string, string>();
  for (const [, name = '', value = ''] of css.matchAll(/--([\w-]+):\s*([^;]+);/g)) if (!tokens.has(name)) tokens.set(name, value.trim());
  return tokens;
};

/** The colour `#rrggbb` that a token stands for, whatever tokens it is named after; `undefined` for a size or a font. */
export const colourOf = (name: string, scheme: Scheme, tokens: Tokens): string | undefined => {
  const value = tokens.get(name) ?? '';
  const [, other] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
  if (other) return colourOf(other, scheme, tokens);
  const [, light, dark] = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value) ?? [];
  return scheme === 'light' ? light : dark;
};

/** The names of the tokens that are colours, in their order. */
export const coloursIn = (tokens: Tokens): readonly string[] => [...tokens.keys()].filter((name) => colourOf(name, 'light', tokens));
