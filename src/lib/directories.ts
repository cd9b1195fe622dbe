import type { Bilingual, Text } from '#schemas/fields.ts';
import type { Procedure } from '#schemas/procedures.ts';

/** Something that steps need, with those steps. */
export interface Shared<Step> {
  readonly name: Text;
  readonly steps: readonly Step[];
}

/** Names that steps share, once each, in the order of the first step that has them. */
export const sharedBy = <Step>(steps: readonly Step[], namesOf: (step: Step) => readonly Text[]): readonly Shared<Step>[] => {
  const pairs = steps.flatMap((step) => namesOf(step).map((name) => ({ name, step })));
  return [...Map.groupBy(pairs, ({ name }) => name.zh).values()].flatMap((group) => (group[0] ? [{ name: group[0].name, steps: [...new Set(group.map(({ step }) => step))] }] : []));
};

interface Named {
  readonly id: string;
}

type Step = Pick<Procedure, 'authority' | 'documents' | 'legalBasis'> & Named;

/** An entry of a directory, under an address of its own on the page. */
export type Listed<One> = Shared<One> & { readonly id: string };

/** Entries named after the first step that has them: what is added later moves no address. */
const listed = <One extends Step>(kind: string, shared: readonly Shared<One>[]): readonly Listed<One>[] =>
  shared.map((one, index) => {
    const first = one.steps[0]?.id ?? '';
    const place = shared.slice(0, index).filter(({ steps }) => steps[0]?.id === first).length;
    return { ...one, id: place === 0 ? `${kind}-${first}` : `${kind}-${first}-${place + 1}` };
  });

/** A row of a directory: entries that the very same steps use, and those steps; an article is `null` where none is named, and not there where none is asked for. */
export interface DirectoryRow {
  readonly entries: readonly { readonly id: string; readonly name: Text }[];
  readonly uses: readonly { readonly step: { readonly id: string; readonly name: Bilingual }; readonly article?: string | null }[];
}

/** Offices by their role. */
export const institutionsOf = <One extends Step>(steps: readonly One[]): readonly Listed<One>[] => listed('office', sharedBy(steps, (step) => [step.authority]));

/** Papers by their name. */
export const documentsOf = <One extends Step>(steps: readonly One[]): readonly Listed<One>[] => listed('paper', sharedBy(steps, (step) => step.documents));

/** Entries that the very same steps use, with those steps; in the order of the first of each. */
export const usedAlike = <One extends Named>(entries: readonly Listed<One>[]): readonly { readonly entries: readonly Listed<One>[]; readonly steps: readonly One[] }[] =>
  [...Map.groupBy(entries, ({ steps }) => steps.map(({ id }) => id).join(' ')).values()].map((group) => ({ entries: group, steps: group[0]?.steps ?? [] }));

/** A law with the articles on which each step rests. */
export interface Norm<One> extends Listed<One> {
  readonly uses: readonly { readonly step: One; readonly title: Text; readonly article: string | null }[];
}

/** What a law is called without what stands in brackets after it, such as the day it comes into force. */
const bare = (title: string): string => title.replace(/\uFF08.*$/, '');

/** Laws, regulations and documents; a law that steps name with different remarks is one, under its fullest name. */
export const normsOf = <One extends Step>(steps: readonly One[]): readonly Norm<One>[] => {
  const uses = steps.flatMap((step) => step.legalBasis.map((basis) => ({ step, ...basis })));
  const laws = [...Map.groupBy(uses, ({ title }) => bare(title.zh)).values()].map((group) => ({ name: fullest(group.map(({ title }) => title)), steps: [...new Set(group.map(({ step }) => step))] }));
  return listed('law', laws).map((law) => ({ ...law, uses: uses.filter(({ title }) => bare(title.zh) === bare(law.name.zh)) }));
};

const fullest = (titles: readonly Text[]): Text => titles.reduce((most, title) => (title.zh.length > most.zh.length ? title : most));
