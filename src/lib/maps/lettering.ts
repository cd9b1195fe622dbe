import type { Pixel } from './views.ts';

/** What a name belongs to; in this order names give way to each other. */
export const labelKinds = ['park', 'city', 'gateway', 'land', 'airport', 'county', 'water', 'exit'] as const;
export type LabelKind = (typeof labelKinds)[number];

/** A name that wants a place near a point. */
export interface Name {
  readonly kind: LabelKind;
  readonly text: string;
  readonly at: Pixel;
  /** The radius of the mark it belongs to. */
  readonly clearance: number;
  /** Whether its point lies under a park's mark, which its own dot may share. */
  readonly covered?: boolean;
}

/** A name in its place; y is the base line. */
export interface Label {
  readonly kind: LabelKind;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The name it was made from. */
  readonly name: Name;
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

interface Lettering {
  /** As a share of the map's own. */
  readonly size: number;
  /** How wide a Latin letter is on average, in em, in the widest of the usual fonts. */
  readonly latin: number;
  /** Between the letters, in em. */
  readonly spacing: { readonly han: number; readonly latin: number };
}

const plain = { size: 1, latin: 0.6, spacing: { han: 0, latin: 0 } } as const;
const small = { ...plain, size: 0.97 } as const;
const bold = { ...plain, latin: 0.69 } as const;

/** How the names of each kind are written; the style sheet says the same. */
export const lettering: Readonly<Record<LabelKind, Lettering>> = {
  park: bold, city: { ...bold, size: 1.05 }, gateway: plain, land: { ...plain, latin: 0.52, spacing: { han: 0.3, latin: 0.1 } }, airport: small, county: plain, water: small, exit: small,
};

const HAN = /[\u2e80-\u9fff\uff00-\uffef]/;
/** How wide a name is, in em. */
export const widthOf = (text: string, { latin, spacing }: Lettering): number => [...text].reduce((sum, letter) => sum + (HAN.test(letter) ? 1 + spacing.han : latin + spacing.latin), 0);

/** Names that touch would read as one. */
const PAD = 1;

/** The space that a name takes up. */
export const boxOf = ({ kind, text, x, y, anchor }: Omit<Label, 'name'>, size: number): Box => {
  const letter = size * lettering[kind].size;
  const width = widthOf(text, lettering[kind]) * letter;
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x0: x0 - PAD, x1: x0 + width + PAD, y0: y - 0.88 * letter, y1: y + 0.22 * letter };
};

/** A square around a mark. */
export const around = ([x, y]: Pixel, radius: number): Box => ({ x0: x - radius, y0: y - radius, x1: x + radius, y1: y + radius });

/** Whether two boxes share any space. */
export const touch = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
