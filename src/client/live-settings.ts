import type { LngLat } from '#lib/gazetteer.ts';
import type { Tiles } from '#lib/maps/providers.ts';

/** A park as the picture shows it. */
export interface Spot {
  readonly item: string;
  readonly at: LngLat;
  readonly name: string;
  readonly precision: 'site' | 'town' | 'county';
  /** Its number in the table. */
  readonly mark: string | undefined;
  /** Its glyph; hidden when the list does not show the park. */
  readonly glyph: SVGGElement;
  readonly card: DocumentFragment | undefined;
}

/** What the page says to its map. */
export interface Settings {
  readonly name: string;
  readonly lang: 'zh' | 'en';
  readonly credit: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly tiles: Tiles | undefined;
  readonly spots: readonly Spot[];
  readonly isCalm: boolean;
  readonly isTouch: boolean;
}

/** Reads the attributes, the marks of the picture and the cards of a `<park-map>`. */
export const readSettings = (host: HTMLElement): Settings => {
  const { name = '', lang, credit = '', texts = '{}', tiles } = host.dataset;
  return {
    name, credit, lang: lang === 'en' ? 'en' : 'zh', texts: JSON.parse(texts) as Record<string, string>, tiles: tiles === undefined ? undefined : (JSON.parse(tiles) as Tiles),
    spots: [...host.querySelectorAll<SVGGElement>('svg [data-item]')].map((glyph) => spotOf(glyph, host)),
    isCalm: matchMedia('(prefers-reduced-motion: reduce)').matches,
    isTouch: matchMedia('(pointer: coarse)').matches,
  };
};

const spotOf = (glyph: SVGGElement, host: HTMLElement): Spot => {
  const { item = '', at = '', mark } = glyph.dataset;
  const [lng = 0, lat = 0] = at.split(',').map(Number);
  const card = [...host.querySelectorAll('template')].find((template) => template.dataset['card'] === item)?.content;
  const precision = (['site', 'town'] as const).find((kind) => glyph.querySelector(`circle.${kind}:first-of-type`)) ?? 'county';
  return { item, at: [lng, lat], name: (card?.querySelector('a')?.textContent ?? '').trim(), precision, mark, glyph, card };
};
