import type { Park } from '#schemas/parks.ts';

/** What a park can be found by under "chemicals": its own status, and `any` where a chemical project has a recognised place, be it the whole park or a part. */
export const chemicalFacets = ({ chemical }: Pick<Park, 'chemical'>): readonly (Park['chemical'] | 'any')[] =>
  chemical === 'listed' || chemical === 'part' ? [chemical, 'any'] : [chemical];
