import { searchLexicon, searchRecords } from '#data/search-records.ts';

/** For the step of the build that makes the search index, which takes the file away again. */
export const GET = (): Response => Response.json({ records: searchRecords(), ...searchLexicon() });
