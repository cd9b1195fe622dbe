import { atlas, chain, labelsOf } from '#data/atlas.ts';
import { citedSources } from '#lib/citations.ts';
import type { Lang } from '#lib/languages.ts';
import { paths } from '#lib/paths.ts';
import { isHeld, isShown } from '#lib/statements.ts';
import type { Cited, Facts } from '#schemas/facts.ts';
import type { FieldLabels } from '#schemas/labels.ts';

/** A place on the site that shows what a source says. */
export interface Citation {
  readonly name: { zh: string; en: string };
  readonly href: (lang: Lang) => string;
  readonly facts: readonly { readonly label: { zh: string; en: string }; readonly fact: Cited }[];
  readonly held: readonly { readonly label: { zh: string; en: string }; readonly fact: Cited }[];
  readonly sources: readonly string[];
}

const record = (item: { name: { zh: string; en: string }; facts?: Facts }, collection: string, href: Citation['href']): Citation => {
  const labels: FieldLabels = item.facts ? labelsOf(collection) : {};
  const named = Object.entries(item.facts ?? {}).flatMap(([field, stated]) => stated.flatMap((fact) => (fact.kind === 'unknown' ? [] : [{ label: labels[field]?.label ?? { zh: field, en: field }, fact }])));
  return { name: item.name, href, sources: citedSources(item), facts: named.filter(({ fact }) => isShown(fact)), held: named.filter(({ fact }) => isHeld(fact)) };
};

/** Everything that cites a source, in the order of the rooms. */
const cited: readonly Citation[] = [
  ...atlas.regions.map((item) => record(item, 'regions', (lang) => paths.region(item.id, lang))),
  ...atlas.parks.map((item) => record(item, 'parks', (lang) => paths.park(item, lang))),
  ...atlas.industries.map((item) => record(item, 'industries', (lang) => paths.industry(item.id, lang))),
  ...atlas.land.map((item) => record(item, 'land', (lang) => `${paths.land(lang)}#${item.id}`)),
  ...atlas.landDeals.map((item) => record({ ...item, facts: {} }, 'land', (lang) => `${paths.land(lang)}#deals`)),
  ...atlas.electricity.map((item) => record(item, 'electricity', (lang) => (item.region === 'gansu' || item.region === 'yunnan' ? paths.grid(item.region, lang) : paths.electricity(lang)))),
  ...atlas.costs.map((item) => record(item, 'costs', paths.costs)),
  ...atlas.policies.map((item) => record(item, 'policies', (lang) => paths.policy(item, lang))),
  ...atlas.procedures.map((item) => record(item, 'procedures', (lang) => paths.procedure(item.id, lang))),
  ...chain.edges.map((edge) => record({ ...edge, name: stepName(edge.to), facts: {} }, 'procedures', (lang) => paths.procedure(edge.to, lang))),
  ...atlas.elements.map((item) => record({ ...item, facts: {} }, 'procedures', paths.procedures)),
  ...chain.totals.map((item) => record(item, 'procedures', paths.procedures)),
  ...atlas.opportunities.map((item) => record(item, 'opportunities', (lang) => paths.opportunity(item.id, lang))),
  ...atlas.projects.map((item) => record(item, 'projects', (lang) => paths.project(item.id, lang))),
  ...atlas.promises.map((item) => record(item, 'promises', (lang) => paths.promise(item.id, lang))),
  ...atlas.statistics.map((item) => record(item, 'statistics', (lang) => `${paths.region(item.region, lang)}#${item.id}`)),
];

function stepName(id: string): { zh: string; en: string } {
  return atlas.procedures.find((step) => step.id === id)?.name ?? { zh: id, en: id };
}

const bySource = new Map<string, Citation[]>();
for (const citation of cited) for (const source of citation.sources) bySource.set(source, [...(bySource.get(source) ?? []), citation]);

/** Where a source is cited, each place once. */
export const citations = (source: string): readonly Citation[] => {
  const all = bySource.get(source) ?? [];
  return all.filter((citation, index) => all.findIndex((other) => other.href('zh') === citation.href('zh') && other.name.zh === citation.name.zh) === index);
};

/** Statements that are kept back until somebody has checked them, with the page that they would stand on. */
export const heldStatements = (lang: Lang) => cited.flatMap((citation) => citation.held.map((held) => ({ ...held, name: citation.name, href: citation.href(lang) })));
