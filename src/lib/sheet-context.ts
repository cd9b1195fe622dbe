import type { Content } from '#schemas/collections.ts';
import type { Bilingual } from '#schemas/fields.ts';
import type { FieldLabels } from '#schemas/labels.ts';

/** All that sheets are made from: the content of the site, and nothing of the day of the build. */
export interface SheetContext {
  readonly steps: Content['procedures'];
  readonly chain: Content['chain'][number];
  readonly elements: Content['elements'];
  readonly sources: Content['sources'];
  readonly promises: Content['promises'];
  /** What the facts of steps, totals and day rules are called. */
  readonly labels: FieldLabels;
  /** The names of places by id, `cn` included. */
  readonly places: ReadonlyMap<string, Bilingual>;
  /** Where the site is published, without a closing slash. */
  readonly address: string;
}
