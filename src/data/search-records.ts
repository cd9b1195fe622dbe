import { atlas } from '#data/atlas.ts';
import type { RecordFacts } from '#lib/search/annotate.ts';
import type { Concept } from '#lib/search/form.ts';

type Of<Item> = (item: Item) => Partial<RecordFacts>;
interface Base {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en?: string | undefined };
  readonly region?: string;
  readonly industries?: readonly string[];
}

const yearOf = (day: string | null | undefined): string | undefined => day?.slice(0, 4);

const rows = <Item extends Base>(collection: string, items: readonly Item[], more: Of<Item> = () => ({})): [string, RecordFacts][] =>
  items.map((item) => [`${collection}/${item.id}`, { names: [item.name.zh, ...(item.name.en ? [item.name.en] : [])], regions: item.region ? [item.region] : [], concepts: item.industries ?? [], ...more(item) }]);

/** The companies of a park, as far as they may be shown. */
const firmsIn = (facts: (typeof atlas.parks)[number]['facts']): RecordFacts['firms'] =>
  (facts['settled-companies'] ?? []).flatMap((fact) => ('items' in fact && fact.confidence !== 'low' ? fact.items : []));

/** What the records add to their pages for the search: names, place, industries, status, year, document number. */
export const searchRecords = (): Readonly<Record<string, RecordFacts>> => Object.fromEntries([
  ...rows('region', atlas.regions, ({ id, parent }) => ({ regions: parent ? [id, parent] : [id], concepts: [] })),
  ...rows('park', atlas.parks, (park) => ({ firms: firmsIn(park.facts), names: [park.name.zh, park.name.en, ...(park.aliases ?? []), park.county?.zh ?? ''].filter(Boolean) })),
  ...rows('policy', atlas.policies, ({ status, issued, effectiveFrom, documentNo, topics, industries }) => ({ status, year: yearOf(issued ?? effectiveFrom), documentNo: documentNo?.zh, concepts: [...topics, ...industries] })),
  ...rows('procedure', atlas.procedures),
  ...rows('project', atlas.projects, ({ stage, stageAsOf }) => ({ status: stage, year: yearOf(stageAsOf) })),
  ...rows('promise', atlas.promises),
  ...rows('opportunity', atlas.opportunities, ({ status }) => ({ status })),
  ...rows('industry', atlas.industries.map(({ id, name }) => ({ id, name }))),
  ...atlas.regions.filter(({ level }) => level === 'province').map(({ id }): [string, RecordFacts] => [`electricity/${id}`, { names: [], regions: [id, ...atlas.regions.filter(({ grid }) => grid === id).map((region) => region.id)], concepts: [] }]),
]);

/** The lexicon as it stands in the content, and the counties of the map with the city that each lies in. */
export const searchLexicon = (): { concepts: readonly Concept[]; above: Readonly<Record<string, string>> } => {
  const written: readonly Concept[] = atlas.lexicon.flatMap(({ concepts }) => concepts);
  const known = new Set(written.flatMap(({ zh }) => zh));
  const cityOf = (code: string): string | undefined => {
    const name = atlas.places.find(({ id }) => id === `${code.slice(0, 4)}00`)?.name;
    return atlas.regions.find((region) => region.name.zh === name)?.id;
  };
  const counties = atlas.places.filter(({ level, label }) => level === 'county' && !known.has(label.zh)).map(({ id, name, label }) => {
    const region = atlas.regions.find((one) => one.name.zh === name);
    return { concept: { t: region?.id ?? `county-${id}`, kind: 'region' as const, zh: [...new Set([label.zh, name])], en: [label.en.toLowerCase()] }, city: cityOf(id) };
  });
  const above = [...atlas.regions.flatMap(({ id, parent }): [string, string][] => (parent ? [[id, parent]] : [])), ...counties.flatMap(({ concept, city }): [string, string][] => (city ? [[concept.t, city]] : []))];
  return { concepts: [...written, ...counties.map(({ concept }) => concept)], above: Object.fromEntries(above) };
};
