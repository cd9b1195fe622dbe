import { provinceOf } from '#lib/outlines.ts';
import type { Content } from '#schemas/collections.ts';

/** A park in an industry chain. */
export interface Member {
  readonly park: Content['parks'][number];
  /** Whether the chain is one of the park's own industries. */
  readonly own: boolean;
  /** How many projects of the chain went there. */
  readonly projects: number;
}

type Chained = Pick<Content, 'parks' | 'projects' | 'regions'>;

/** The parks of a chain and those that its projects went to, by province. */
export const chainParks = (industry: string, { parks, projects, regions }: Chained): readonly { province: string; members: readonly Member[] }[] => {
  const members = parks
    .map((park): Member => ({ park, own: park.industries.includes(industry), projects: projects.filter((project) => project.park === park.id && project.industries.includes(industry)).length }))
    .filter(({ own, projects: count }) => own || count > 0);
  return [...Map.groupBy(members, ({ park }) => provinceOf(park.region, regions))].map(([province, list]) => ({ province, members: list })).sort((a, b) => (a.province < b.province ? -1 : 1));
};
