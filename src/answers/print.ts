import { texts, words } from '#i18n/index.ts';
import { periodText } from '#i18n/periods.ts';
import { quantity, quantityRange } from '#i18n/quantities.ts';
import { staleness } from '#lib/freshness.ts';
import type { Lang } from '#lib/languages.ts';
import type { AnswerRow } from '#lib/search/answers.ts';
import type { Cited, Qualifier } from '#schemas/facts.ts';
import type { Unit } from '#schemas/units.ts';

/** In which language and on which day answers are printed. */
export interface Print {
  readonly lang: Lang;
  readonly today: string;
}

/** A figure that stands in a record. */
export interface Known extends Pick<Cited, 'asOf' | 'asOfBasis' | 'source' | 'confidence' | 'derived' | 'effectiveTo' | 'nature'> {
  readonly min: number;
  readonly max?: number | undefined;
  readonly unit: Unit;
  readonly qualifier?: Qualifier | undefined;
  readonly staleAfterYears?: number | undefined;
}

/** A figure in a row, printed as on the pages. */
export const known = (label: string, figure: Known, { lang, today }: Print, marks: readonly string[] = [], text?: string): AnswerRow => {
  const t = texts(lang).facts;
  const { min, max = min, unit, qualifier, asOf, asOfBasis, source, confidence, derived } = figure;
  const day = periodText(asOf, lang);
  const stale = staleness(figure, today, figure.staleAfterYears);
  return {
    label,
    figure: {
      value: min === max ? String(min) : `${min}/${max}`, unit, asOf, source, confidence,
      text: text ?? (min === max ? quantity(min, unit, lang, qualifier) : quantityRange(min, max, unit, lang, qualifier)),
      day: asOfBasis === 'read' ? t.read(day) : asOfBasis === 'inferred' ? t.inferred(day) : t.asOf(day),
      derived: derived && words(derived, lang).text,
    },
    marks: [...(figure.nature ? [t.nature[figure.nature]] : []), ...(confidence === 'medium' ? [t.reported] : []), ...(stale ? [t.stale[stale]] : []), ...marks],
  };
};

/** A fact of a record in a row; words and lists are no figure. */
export const ofFact = (label: string, fact: Cited, staleAfterYears: number | undefined, print: Print, marks: readonly string[] = []): readonly AnswerRow[] =>
  fact.kind === 'number' ? [known(label, { ...fact, min: fact.value, staleAfterYears }, print, marks)]
    : fact.kind === 'range' ? [known(label, { ...fact, staleAfterYears }, print, marks)] : [];
