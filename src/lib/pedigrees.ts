import type { Cited } from '#schemas/facts.ts';

/** What a reader has to know to trust a statement. */
export type Pedigree = Pick<Cited, 'asOf' | 'asOfBasis' | 'source' | 'confidence'>;

/** The pedigree that all statements of a record share, to be said once; `undefined` where they differ. */
export const commonPedigree = (facts: readonly Pedigree[]): Pedigree | undefined => {
  const [first, ...others] = facts;
  if (!first || others.length === 0 || !others.every((other) => same(first, other))) return undefined;
  const { asOf, asOfBasis, source, confidence } = first;
  return { asOf, source, confidence, ...(asOfBasis && { asOfBasis }) };
};

/** The pedigrees of several statements, each once. */
export const distinctPedigrees = (facts: readonly Pedigree[]): readonly Pedigree[] =>
  facts
    .filter((fact, index) => facts.findIndex((other) => same(fact, other)) === index)
    .map(({ asOf, asOfBasis, source, confidence }) => ({ asOf, source, confidence, ...(asOfBasis && { asOfBasis }) }));

const same = (a: Pedigree, b: Pedigree): boolean => a.asOf === b.asOf && a.asOfBasis === b.asOfBasis && a.source === b.source && a.confidence === b.confidence;
