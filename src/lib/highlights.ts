import type { Content } from '#schemas/collections.ts';
import type { Bilingual } from '#schemas/fields.ts';
import type { NumberFact } from '#schemas/facts.ts';
import type { FieldLabels } from '#schemas/labels.ts';
import type { Site } from '#schemas/site.ts';
import { newestFirst } from './periods.ts';
import type { Problem } from './problems.ts';
import type { Refused } from './references.ts';
import { isShown } from './statements.ts';

/** A key figure of the home page, with the place it is about. */
export interface Highlight {
  readonly region: string;
  readonly label: Bilingual;
  readonly figure: NumberFact;
}

type Chosen = Site['highlights'][number];
type Places = Pick<Content, 'regions' | 'statistics'>;

/** The newest number of the chosen field that may be shown and is no plan. */
const figureOf = ({ collection, id, field }: Chosen, content: Places): NumberFact | undefined =>
  (content[collection].find((entry) => entry.id === id)?.facts[field] ?? [])
    .filter((fact): fact is NumberFact => fact.kind === 'number' && isShown(fact) && !fact.nature)
    .sort((a, b) => newestFirst(a.asOf, b.asOf))[0];

const regionOf = ({ collection, id }: Chosen, content: Places): string => (collection === 'regions' ? id : content.statistics.find((entry) => entry.id === id)?.region ?? id);

/** The key figures in the order in which the editors chose them. */
export const highlights = (chosen: Site['highlights'], content: Places, labels: Record<Chosen['collection'], FieldLabels>): readonly Highlight[] =>
  chosen.flatMap((choice) => {
    const [figure, label] = [figureOf(choice, content), labels[choice.collection][choice.field]?.label];
    return figure && label ? [{ region: regionOf(choice, content), label, figure }] : [];
  });

/** Choices that name no figure; an entry with mistakes of its own is not blamed twice. */
export const brokenHighlights = (content: Places & Pick<Content, 'site'>, refused: Refused = {}): Problem[] =>
  content.site.flatMap((site) =>
    site.highlights.flatMap((choice, index): Problem[] =>
      figureOf(choice, content) || refused[choice.collection]?.includes(choice.id)
        ? []
        : [{ file: site.file, field: `highlights.${index}.field`, found: `"${choice.field}" of ${choice.collection}/${choice.id}`, allowed: 'a field of that entry with a number of high or medium confidence that is no plan (该条目中可以列出的数字)' }],
    ),
  );
