import { atlas, chain } from '#data/atlas.ts';
import type { Lang } from '#lib/languages.ts';
import { paths, rooms, type Room } from '#lib/paths.ts';

/** The pages of a room; the rooms themselves come first, as a group of their own. */
export interface PageGroup {
  readonly room: Room | 'overview';
  readonly pages: readonly { readonly name: Room | { zh: string; en?: string }; readonly href: string }[];
}

/** Every page of the site by kind, for readers without scripts. */
export const pageIndex = (lang: Lang): readonly PageGroup[] => {
  const group = <Item extends { name: { zh: string; en?: string } }>(room: Room, items: readonly Item[], href: (item: Item) => string): PageGroup => ({ room, pages: items.map((item) => ({ name: item.name, href: href(item) })) });
  return [
    { room: 'overview', pages: rooms.map((room) => ({ name: room, href: paths[room](lang) })) },
    group('regions', atlas.regions, (region) => paths.region(region.id, lang)),
    group('parks', atlas.parks, (park) => paths.park(park, lang)),
    group('industries', atlas.industries, (industry) => paths.industry(industry.id, lang)),
    group('procedures', [...atlas.procedures].sort((a, b) => a.order - b.order), (step) => paths.procedure(step.id, lang)),
    { room: 'plan', pages: chain.usual.map(({ id, name }) => ({ name, href: paths.usualPlan(id, lang) })) },
    group('policies', atlas.policies, (policy) => paths.policy(policy, lang)),
    group('projects', atlas.projects, (project) => paths.project(project.id, lang)),
    group('opportunities', atlas.opportunities, (opportunity) => paths.opportunity(opportunity.id, lang)),
    group('promises', atlas.promises, (promise) => paths.promise(promise.id, lang)),
    group('sources', atlas.sources.map((source) => ({ id: source.id, name: { zh: source.title } })), (source) => paths.source(source.id, lang)),
  ];
};
