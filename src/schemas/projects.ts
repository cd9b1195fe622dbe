import { z } from 'zod';
import { bilingual, period, slug } from './fields.ts';
import { facts } from './facts.ts';

export const projectStage = z.enum(['in-talks', 'signed', 'started', 'in-production', 'mixed', 'unknown']);

/** A project, or a batch reported as one: one file content/projects/<id>.json. */
export const projectSchema = z.strictObject({
  name: bilingual,
  region: slug,
  /** The park it stands in, where the source names it. */
  park: slug.nullable(),
  stage: projectStage,
  /** The day or period at which it was at that stage. */
  stageAsOf: period.nullable(),
  /** `batch`: several projects reported together. */
  scale: z.enum(['single', 'batch']),
  industries: z.array(slug),
  summary: bilingual,
  facts,
});

export type Project = z.infer<typeof projectSchema>;
