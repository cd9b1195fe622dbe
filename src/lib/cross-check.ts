import type { CollectionName, Content } from '#schemas/collections.ts';
import type { Facts } from '#schemas/facts.ts';
import { findCycle, orderEdges } from './chain.ts';
import { entriesOf, groupsIn, pathOf } from './entries.ts';
import { brokenHighlights } from './highlights.ts';
import { lexiconProblems } from './lexicon.ts';
import { misplaced, type Outlines } from './outlines.ts';
import { firstDay } from './periods.ts';
import { fieldIn, type Problem } from './problems.ts';
import { brokenReferences, type Refused } from './references.ts';
import { tokenProblems } from './search-tokens.ts';
import { coversDay } from './tariffs.ts';

/** What no single file shows: references, labels, ids, places, order and dates across all content. */
export const crossCheck = (content: Content, outlines: Outlines, refused: Refused = {}): Problem[] => [
  ...brokenReferences(content, refused),
  ...repeatedIds(content),
  ...unlabelled(content, refused.fields ?? []),
  ...wrongFolder(content),
  ...cycles(content),
  ...brokenDays(content),
  ...future(content),
  ...brokenHighlights(content, refused),
  ...lexiconProblems(content, refused),
  ...tokenProblems(content),
  ...misplaced([...content.parks, ...content.regions], content.regions, outlines),
];

const repeatedIds = (content: Content): Problem[] =>
  entriesOf(content).flatMap(([, entries]) =>
    [...Map.groupBy(entries, (entry) => entry.id).values()]
      .flatMap(([first, ...more]) => more.map((entry) => ({
        file: entry.file,
        field: fieldIn(entry, 'id'),
        found: `the id "${entry.id}" a second time (first in ${first?.file})`,
        allowed: 'an id that no other entry of the collection has (编号不能重复)',
      }))),
  );

/** The glossaries in content/fields that name the facts of a collection; a chain shares those of the steps. */
const GLOSSARY: Partial<Record<CollectionName, string>> = { chain: 'procedures' };

const factsIn = (entry: object): [string, Facts][] =>
  Object.entries(entry).flatMap(([key, value]): [string, Facts][] => {
    if (key === 'facts' || key === 'dayRules') return [[key, value as Facts]];
    return key === 'totals' ? (value as { facts: Facts }[]).map(({ facts }, index) => [`totals.${index}.facts`, facts]) : [];
  });

const unlabelled = (content: Content, refusedGlossaries: readonly string[]): Problem[] => {
  const glossaries = new Map(content.fields.map(({ id, file, ...labels }) => [id, labels]));
  return entriesOf(content).flatMap(([collection, entries]) => {
    const glossary = GLOSSARY[collection] ?? collection;
    if (refusedGlossaries.includes(glossary)) return [];
    return entries.flatMap((entry) => factsIn(entry).flatMap(([path, facts]) => unlabelledFacts(entry.file, path, facts, glossary, glossaries.get(glossary) ?? {})));
  });
};

type Labels = Omit<Content['fields'][number], 'id' | 'file'>;

const unlabelledFacts = (file: string, path: string, facts: Facts, glossary: string, labels: Labels): Problem[] =>
  Object.entries(facts).flatMap(([field, statements]) => {
    const label = labels[field];
    if (!label) return [{ file, field: `${path}.${field}`, found: `the unknown field "${field}"`, allowed: `a field that fields/${glossary}.json names (先在 fields/${glossary}.json 中登记)` }];
    return statements.flatMap((fact, index): Problem[] => {
      const units = fact.kind === 'parts' ? fact.parts.map((part) => part.unit) : 'unit' in fact ? [fact.unit] : [];
      return units
        .filter((unit) => !label.units?.includes(unit))
        .map((unit) => ({ file, field: `${path}.${field}.${index}.unit`, found: `"${unit}"`, allowed: `a unit of this field (该字段可用的单位): ${(label.units ?? ['none: it is stated in words']).join(', ')}` }));
    });
  });

const wrongFolder = (content: Content): Problem[] =>
  content.parks
    .filter((park) => content.regions.some((region) => region.id === park.region) && !park.file.startsWith(`parks/${park.region}/`))
    .map((park) => ({ file: park.file, field: 'region', found: `"${park.region}"`, allowed: `the folder the file lies in (与所在文件夹一致): parks/<region>/${park.id}.mdx` }));

const cycles = (content: Content): Problem[] => [
  ...content.chain.flatMap((chain) => {
    const cycle = findCycle(orderEdges(chain.edges));
    return cycle ? [{ file: chain.file, field: 'edges', found: `steps that wait for themselves: ${cycle.join(' → ')}`, allowed: 'steps that can be put in order (环节之间不能循环等待)' }] : [];
  }),
  ...ownParents(content.regions),
];

const ownParents = (regions: Content['regions']): Problem[] => {
  const [id, ...more] = findCycle(regions.flatMap((region) => (region.parent ? [{ from: region.id, to: region.parent }] : []))) ?? [];
  const region = regions.find((place) => place.id === id);
  return region ? [{ file: region.file, field: 'parent', found: `places that lie in themselves: ${[id, ...more].join(' → ')}`, allowed: 'the province of a city, the city of a county (上级地区)' }] : [];
};

const brokenDays = (content: Content): Problem[] =>
  content.electricity.flatMap((record): Problem[] => {
    if (record.kind !== 'time-of-use' || coversDay(record.slots)) return [];
    return [{ file: record.file, field: 'slots', found: record.slots.map(({ start, end }) => `${start}–${end}`).join(', '), allowed: 'slots that cover the 24 hours of a day once, without a gap (时段不重不漏，合计 24 小时)' }];
  });

const SAYS_WHEN = ['asOf', 'statedAsOf', 'stageAsOf', 'statusAsOf'];

/** Nothing but a plan can be about a day after the content was last checked. */
const future = (content: Content): Problem[] => {
  const checked = content.site[0]?.checked;
  if (!checked) return [];
  const allowed = `a day up to ${checked}, the day in site.json; a plan or target needs "nature" (不晚于核对日期)`;
  return entriesOf(content).flatMap(([, entries]) =>
    entries.flatMap((entry) =>
      groupsIn(entry).flatMap((group) =>
        SAYS_WHEN.flatMap((field): Problem[] => {
          const day = group.fields[field];
          if (typeof day !== 'string' || group.fields['nature'] || firstDay(day) <= checked) return [];
          return [{ file: entry.file, field: fieldIn(entry, pathOf(group.path, field)), found: `"${day}"`, allowed }];
        }),
      ),
    ),
  );
};
