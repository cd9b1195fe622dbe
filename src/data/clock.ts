import { day } from '#schemas/fields.ts';

/** The day the site is built for, as YYYY-MM-DD: given by ATLAS_DAY, so that a build can be repeated, or today. */
export const today: string = day.parse(process.env['ATLAS_DAY'] ?? new Date().toISOString().slice(0, 10));
