import { z } from 'zod';
import { bilingual, day, slug, webAddress } from './fields.ts';

/** What holds for the whole site: content/site.json. */
export const siteSchema = z.strictObject({
  name: bilingual,
  description: bilingual,
  /** What `cn` is called where a place is named. */
  country: bilingual,
  /** Where the site is published, without a closing slash. */
  address: webAddress,
  /** The day on which the content was last checked as a whole. */
  checked: day,
  /** Where readers report a mistake; none until somebody runs an inbox. */
  corrections: webAddress.nullable(),
  /** The key figures of the home page: the newest number of a field of a region or a statistic; definitions differ, so they are never compared. */
  highlights: z.array(z.strictObject({ collection: z.enum(['regions', 'statistics']), id: slug, field: slug })),
});

export type Site = z.infer<typeof siteSchema>;
