import { contrast } from './contrast.ts';
import { colourOf, schemes, type Scheme, type Tokens } from './tokens.ts';

/** A colour seen on another, and the least contrast that WCAG 2.2 asks of it: 4.5 for text, 3 for borders of controls and shapes that mean something. */
export interface TokenPair {
  readonly front: string;
  readonly back: string;
  readonly least: 3 | 4.5;
}

const PAPERS = ['ground', 'surface', 'sunken'];
const INKS = ['ink', 'muted', 'azurite', 'azurite-deep', 'malachite', 'ochre', 'cinnabar'];
const MARKS = ['mark', 'mark-other', 'mark-third', 'mark-quiet'];

const each = (fronts: readonly string[], backs: readonly string[], least: TokenPair['least']): readonly TokenPair[] => fronts.flatMap((front) => backs.map((back) => ({ front, back, least })));

/** Every pair of colours that is used: text on paper and on washes, buttons, borders of controls, marks of charts. */
export const tokenPairs: readonly TokenPair[] = [
  ...each(INKS, PAPERS, 4.5),
  ...['azurite', 'malachite', 'ochre', 'cinnabar'].flatMap((pigment) => each(['ink', 'muted', pigment], [`wash-${pigment}`], 4.5)),
  ...each(['on-azurite'], ['azurite', 'azurite-deep', 'mark'], 4.5),
  ...each(['line-strong'], PAPERS, 3),
  ...each(MARKS, PAPERS, 3),
];

/** Colours that carry no meaning: thin rules, and areas that always stand beside the number they repeat, and rivers, which orient only. */
export const decorative: readonly string[] = ['line', 'grid', 'mark-soft', 'water'];

/** A pair with its contrast in each scheme. */
export type Rated = TokenPair & Readonly<Record<Scheme, number>>;

/** Every pair in use with its contrast. */
export const ratedPairs = (tokens: Tokens): readonly Rated[] =>
  tokenPairs.map((pair) => {
    const [light = 0, dark = 0] = schemes.map((scheme) => contrast(colourOf(pair.front, scheme, tokens) ?? '', colourOf(pair.back, scheme, tokens) ?? ''));
    return { ...pair, light, dark };
  });

/** The least contrast that a colour has on anything it is seen on; nothing for papers, washes and decoration. */
export const leastContrast = (front: string, rated: readonly Rated[]): Readonly<Record<Scheme, number>> | undefined => {
  const own = rated.filter((pair) => pair.front === front);
  return own.length > 0 ? { light: Math.min(...own.map(({ light }) => light)), dark: Math.min(...own.map(({ dark }) => dark)) } : undefined;
};
