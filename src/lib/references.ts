import type { CollectionName, Content } from '#schemas/collections.ts';
import { type AnyEntry, entriesOf, groupsIn, pathOf } from './entries.ts';
import { fieldIn, type Problem } from './problems.ts';

/** The ids a reference may name. */
interface Known {
  readonly of: string;
  readonly ids: ReadonlySet<string>;
}

type Check = (field: string, id: string | null | undefined, known: Known) => Problem[];

const unknownId = (entry: AnyEntry): Check => (field, id, known) =>
  id && known.ids.size > 0 && !known.ids.has(id)
    ? [{ file: entry.file, field: fieldIn(entry, field), found: `the unknown id "${id}"`, allowed: `an id of ${known.of} (已有的编号), for example: ${[...known.ids].slice(0, 6).join(', ')}` }]
    : [];

/** Ids that exist although their entry has mistakes of its own: naming them is no second mistake. */
export type Refused = Partial<Record<CollectionName, readonly string[]>>;

/** Every place in the content that names another entry, checked to exist. */
export const brokenReferences = (content: Content, refused: Refused): Problem[] => {
  const idsOf = (of: string, name: CollectionName, more: readonly string[] = []): Known => ({
    of,
    ids: new Set([...content[name].map((entry) => entry.id), ...(refused[name] ?? []), ...more]),
  });
  const chain = content.chain[0];
  const regions = idsOf('content/regions', 'regions');
  const places = idsOf('content/regions, or "cn"', 'regions', ['cn']);
  const parks = idsOf('content/parks', 'parks');
  const industries = idsOf('content/industries', 'industries');
  const policies = idsOf('content/policies', 'policies');
  const steps = idsOf('content/procedures/steps', 'procedures');
  const electricity = idsOf('content/electricity', 'electricity');
  const towns = idsOf('content/geo/places.json or gateways.json', 'places', content.gateways.map(({ id }) => id));
  const ofChain = (list: 'kinds' | 'stages'): Known => ({ of: `"${list}" in procedures/chain.json`, ids: new Set(chain?.[list].map((item) => item.id)) });
  const dayRules: Known = { of: '"dayRules" in procedures/chain.json', ids: new Set(Object.keys(chain?.dayRules ?? {})) };
  const [kinds, stages] = [ofChain('kinds'), ofChain('stages')];

  const located = [...content.land, ...content.landDeals, ...content.opportunities, ...content.statistics, ...content.projects];
  const each = <Item extends AnyEntry>(items: readonly Item[], find: (item: Item, check: Check) => Problem[]): Problem[] =>
    items.flatMap((item) => find(item, unknownId(item)));
  const many = (check: Check, field: string, ids: readonly string[], known: Known): Problem[] => ids.flatMap((id, index) => check(`${field}.${index}`, id, known));

  return [
    ...each(content.regions, (region, check) => [...check('parent', region.parent, regions), ...many(check, 'industries', region.industries, industries)]),
    ...each(content.parks, (park, check) => [...check('region', park.region, regions), ...many(check, 'industries', park.industries, industries)]),
    ...each(located, (item, check) => [...check('region', item.region, places), ...check('park', item.park, parks)]),
    ...each([...content.projects, ...content.opportunities], (item, check) => many(check, 'industries', item.industries, industries)),
    ...each([...content.electricity, ...content.costs], (item, check) => check('region', item.region, places)),
    ...each(content.electricity, (item, check) => (item.kind === 'time-of-use' ? check('replacedBy', item.replacedBy, electricity) : [])),
    ...each(content.promises, (promise, check) => [...check('region', promise.region, regions), ...many(check, 'shortens', promise.shortens, steps)]),
    ...each(content.policies, (policy, check) => [
      ...check('region', policy.region, places),
      ...many(check, 'industries', policy.industries, industries),
      ...(policy.suspended ?? []).flatMap((part, index) => check(`suspended.${index}.by`, part.by, policies)),
    ]),
    ...each(content.procedures, (step, check) => [
      ...check('stage', step.stage, stages),
      ...many(check, 'appliesTo', step.appliesTo, kinds),
      ...many(check, 'excludedFor', step.excludedFor, kinds),
      ...step.alternatives.flatMap((group, index) => many(check, `alternatives.${index}`, group, steps)),
      ...step.observed.flatMap((seen, index) => check(`observed.${index}.region`, seen.region, regions)),
    ]),
    ...each(content.chain, (entry, check) =>
      entry.edges.flatMap((edge, index) => [
        ...check(`edges.${index}.from`, edge.from, steps),
        ...check(`edges.${index}.to`, edge.to, steps),
        ...many(check, `edges.${index}.appliesTo`, edge.appliesTo, kinds),
      ]),
    ),
    ...each(content.chain, (entry, check) => entry.usual.flatMap((usual, index) => many(check, `usual.${index}.kinds`, usual.kinds, kinds))),
    ...each(content.elements, (element, check) => many(check, 'generalRules', element.generalRules, dayRules)),
    ...each(content.chain, (entry, check) => entry.totals.flatMap((total, index) => check(`totals.${index}.region`, total.region, places))),
    ...each(content.corridors, (corridor, check) => many(check, 'stops', corridor.stops, towns)),
    ...brokenSources(content, idsOf('content/sources/sources.json', 'sources')),
  ];
};

/** Every `source` anywhere in an entry must be an entry of sources/sources.json. */
const brokenSources = (content: Content, known: Known): Problem[] =>
  entriesOf(content).flatMap(([, entries]) =>
    entries.flatMap((entry) =>
      groupsIn(entry).flatMap((group) => (typeof group.fields['source'] === 'string' ? unknownId(entry)(pathOf(group.path, 'source'), group.fields['source'], known) : [])),
    ),
  );
