import { plural } from './plural.ts';
import type { zhSearch } from './zh-search.ts';

/** The English texts of the search. */
export const enSearch: typeof zhSearch = {
  kinds: { park: 'Parks', page: 'Subjects', electricity: 'Electricity', policy: 'Policies', procedure: 'Procedures', project: 'Projects', promise: 'Promises', opportunity: 'Opportunities', industry: 'Industries', region: 'Regions' },
  topics: { electricity: 'Electricity price', land: 'Land', 'land-price': 'Land price', tax: 'Tax', cit: 'Corporate income tax', 'foreign-investment': 'Foreign investment', 'business-environment': 'Business environment', 'data-computing': 'Data and computing', 'battery-materials': 'Battery materials', 'silicon-photovoltaics': 'Photovoltaics', 'fine-chemicals': 'Chemicals', 'new-energy-power': 'New energy', agency: 'Agency service', talent: 'Talent', finance: 'Finance' },
  statuses: { 'in-force': 'In force', reported: 'Reported only', unknown: 'Status unknown', expired: 'Expired', superseded: 'Superseded', 'partly-expired': 'Partly expired', 'partly-suspended': 'Partly suspended', suspended: 'Suspended' },
  all: 'All', year: 'Year',
  reading: (words) => `Searched for ${words}`,
  relaxed: 'No page has all of these words; these come close.',
  elsewhere: 'Search the Chinese pages',
  found: (n) => plural(n, 'result'),
  suggestions: 'Suggestions', close: 'Close', failed: 'The search could not be loaded; press Enter for the list of all pages', none: 'No page matches; press Enter for the list of all pages',
};
