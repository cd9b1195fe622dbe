import type { z } from 'zod';
import { costSchema } from './costs.ts';
import { electricitySchema } from './electricity.ts';
import { elementSchema } from './elements.ts';
import { industrySchema } from './industries.ts';
import { airportSchema, corridorSchema, gatewaySchema, hydroSchema, landscapeSchema, placeSchema } from './geo.ts';
import { fieldLabelsSchema } from './labels.ts';
import { lexiconSchema } from './lexicon.ts';
import { landDealsSchema, landSchema } from './land.ts';
import { opportunitySchema } from './opportunities.ts';
import { parkSchema } from './parks.ts';
import { policySchema } from './policies.ts';
import { chainSchema, procedureSchema } from './procedures.ts';
import { projectSchema } from './projects.ts';
import { promiseSchema } from './promises.ts';
import { regionSchema } from './regions.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './sources.ts';
import { statisticSchema } from './statistics.ts';

/**
 * Where each collection lies in the content folder and what its entries look like.
 * `record`: a JSON file is an entry; `list`: a JSON file is an array of entries with ids; `page`: the front matter of an MDX file is an entry.
 */
export const collections = {
  site: { folder: '', files: 'site.json', form: 'record', schema: siteSchema },
  fields: { folder: 'fields', files: '*.json', form: 'record', schema: fieldLabelsSchema },
  lexicon: { folder: 'lexicon', files: '*.json', form: 'record', schema: lexiconSchema },
  sources: { folder: 'sources', files: 'sources.json', form: 'list', schema: sourceSchema },
  regions: { folder: 'regions', files: '*.mdx', form: 'page', schema: regionSchema },
  parks: { folder: 'parks', files: '*/*.mdx', form: 'page', schema: parkSchema },
  industries: { folder: 'industries', files: '*.mdx', form: 'page', schema: industrySchema },
  land: { folder: 'land/records', files: '*.json', form: 'record', schema: landSchema },
  landDeals: { folder: 'land', files: 'deals.json', form: 'list', schema: landDealsSchema },
  electricity: { folder: 'electricity', files: '*.json', form: 'record', schema: electricitySchema },
  costs: { folder: 'costs', files: '*.json', form: 'record', schema: costSchema },
  policies: { folder: 'policies', files: '*.json', form: 'record', schema: policySchema },
  procedures: { folder: 'procedures/steps', files: '*.json', form: 'record', schema: procedureSchema },
  chain: { folder: 'procedures', files: 'chain.json', form: 'record', schema: chainSchema },
  elements: { folder: 'procedures', files: 'elements.json', form: 'list', schema: elementSchema },
  opportunities: { folder: 'opportunities', files: '*.json', form: 'record', schema: opportunitySchema },
  projects: { folder: 'projects', files: '*.json', form: 'record', schema: projectSchema },
  promises: { folder: 'promises', files: '*.json', form: 'record', schema: promiseSchema },
  statistics: { folder: 'statistics', files: '*.json', form: 'record', schema: statisticSchema },
  places: { folder: 'geo', files: 'places.json', form: 'list', schema: placeSchema },
  gateways: { folder: 'geo', files: 'gateways.json', form: 'list', schema: gatewaySchema },
  corridors: { folder: 'geo', files: 'corridors.json', form: 'list', schema: corridorSchema },
  airports: { folder: 'geo', files: 'airports.json', form: 'list', schema: airportSchema },
  landscape: { folder: 'geo', files: 'landscape.json', form: 'list', schema: landscapeSchema },
  hydro: { folder: 'geo/hydro', files: '*.json', form: 'record', schema: hydroSchema },
} as const satisfies Record<string, { folder: string; files: string; form: 'record' | 'list' | 'page'; schema: z.ZodType }>;

export type CollectionName = keyof typeof collections;

/** An entry with its id and the file it was read from, relative to the content folder. */
export type Entry<Data> = Data & { readonly id: string; readonly file: string };

/** Every entry of every collection. */
export type Content = { readonly [Name in CollectionName]: readonly Entry<z.output<(typeof collections)[Name]['schema']>>[] };
