import type { Content } from '#schemas/collections.ts';
import { fieldIn, type Problem } from './problems.ts';

/** What the search knows of a record without reading its page. */
interface Marked {
  readonly id: string;
  readonly file: string;
  readonly region?: string | undefined;
  readonly industries?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
}

/** Records whose place, industries or topics the words of the search do not have: nobody could ask for them by these. Names that are no entry at all are the matter of the references. */
export const tokenProblems = (content: Content): Problem[] => {
  const concepts = content.lexicon.flatMap((file) => file.concepts);
  if (concepts.length === 0) return [];
  const names = (kind: string): ReadonlySet<string> => new Set(concepts.filter((concept) => concept.kind === kind).map(({ t }) => t));
  const onTheMap = new Set(content.places.map(({ name }) => name));
  const places = new Set([...names('region'), ...content.regions.filter(({ name }) => onTheMap.has(name.zh)).map(({ id }) => id)]);
  const topics = names('topic');
  const [regions, industries] = [new Set(content.regions.map(({ id }) => id)), new Set(content.industries.map(({ id }) => id))];
  const marked: readonly Marked[] = [
    ...content.parks, ...content.policies, ...content.procedures, ...content.projects, ...content.promises, ...content.opportunities,
    ...content.regions.map(({ id, file }) => ({ id, file, region: id })),
  ];
  return marked.flatMap((entry) => [
    ...[entry.region].filter((region) => region !== undefined && regions.has(region) && !places.has(region)).map((region) => ({
      file: entry.file, field: fieldIn(entry, 'region'), found: `"${region}", a place that the search does not know`, allowed: 'a place of geo/places.json, or one with a concept of kind "region" in content/lexicon (地图上的地方，或在 content/lexicon 里有类别为 region 的概念)',
    })),
    ...(['industries', 'topics'] as const).flatMap((field) => (entry[field] ?? []).filter((token) => !topics.has(token) && (field === 'topics' || industries.has(token))).map((token) => ({
      file: entry.file, field: fieldIn(entry, field), found: `"${token}", a topic that the search does not know`, allowed: 'one with a concept of kind "topic" in content/lexicon (在 content/lexicon 里有类别为 topic 的同名概念)',
    }))),
  ]);
};
