import { plural } from './plural.ts';
import type { zhSheets } from './zh-sheets.ts';

/** The English texts of notice sheets and of the pages that show them. */
export const enSheets: typeof zhSheets = {
  label: 'One-time notice sheet', chainLabel: 'Notice sheet for the whole chain', addressLabel: 'This sheet on the web', between: '; ',
  disclaimer: 'Compiled independently from public sources; not a government document. Go by the law itself and by the answer of the authority.',
  checked: (day) => `Facts checked on ${day}`,
  place: (order, all) => `Step ${order} of ${all} in the chain`,
  parts: { before: 'What comes first, and why', after: 'What comes next', beside: 'What can run in parallel', observed: 'Time actually taken (single cases, not limits)', rules: 'Other rules', advice: 'How to go about it' },
  notLicence: 'This step is not an administrative licence, so the general rules of the Administrative Licensing Law do not hold; the sources found say nothing else',
  gaps: {
    window: 'The sources found do not name the window', conditions: 'The sources found do not list the conditions one by one', quantity: 'The sources found do not say whether there is a cap', forms: 'The sources found do not give the form and number of copies, or whether originals are needed',
    missingPapers: 'The sources found do not say which papers may come later', process: 'The sources found do not describe how this step is handled', special: 'The sources found name no hearing, site check or expert review', promised: 'The sources found give no promised limit for this step', place: 'The sources found give no address or opening hours that could be cited',
    online: 'The sources found give neither the number of visits nor an online entry', sample: 'The sources found show no sample of the result', validity: 'The sources found state no period of validity', consultation: 'The sources found give no public telephone that could be cited; we do not print private numbers', complaint: 'The sources found give no telephone or site for complaints that could be cited', faq: 'The sources found include no sample texts or blank forms', version: 'Single sheets have no version number, and the day of the next check is not set',
  },
  licenceLaw: 'the Administrative Licensing Law', serviceLaw: 'the Regulations on Optimising the Business Environment',
  asked: (article) => `${article} of the Administrative Licensing Law requires it to be published`, excluded: (kind) => `Not needed for: ${kind}`, docsBasis: (basis) => `Basis of the list: ${basis}`,
  stageNote: 'stage', typeNote: (kind) => `type: ${kind}`, extension: 'by which it may be extended', observedHead: ['Place', 'Time taken', 'What it is about', 'Day'], observedCaption: (step) => `${step}: reported durations`, validity: 'valid for', resultNote: 'what you get', parallelReason: 'reason',
  lastChecked: (day) => day, lastCheckedNote: 'laws and facts as checked on this day', inForceNote: 'the dates of the laws are in the list of sources',
  files: 'To take along:', file: (form, size) => `${form} (${size} KB)`, printHint: 'Printing this page gives the sheet', mistake: 'Report a mistake',
  groups: { before: 'Before you apply', handling: 'While it is handled', outcome: 'Afterwards', law: 'Legal basis and other rules', order: 'What comes before and after', version: 'Last checked', claims: 'Published limits and real cases', bring: 'What to bring, what you get' },
  directories: { heading: 'Sheets and directories', all: 'Directories', institutions: 'Offices', documents: 'Documents', norms: 'Legal basis by law', lead: { institutions: 'The offices of all steps by their role, and the steps for which you see them; no personal names or numbers.', documents: 'The documents that the steps ask for, and which steps; the sources found do not give form or number of copies.', norms: 'The laws, regulations and documents behind the steps: by law, with the articles and the steps that rest on them.' }, steps: 'Steps that need it', count: (n) => `${n} in all`, article: 'Articles', name: 'Name', chains: 'Notice sheets for four usual kinds of projects' },
  stages: 'Stages', conditional: 'conditional', byStage: 'The steps one by one', foldsLead: 'The other parts of the notice sheet: open what you need. On paper all are open.', holds: (n: number) => plural(n, 'entry', 'entries'),
  chainLead: (name) => `${name}: every step from signing to production, with its order, office, documents, statutory limit, fee and legal basis.`,
  graph: {
    heading: 'What waits for what',
    title: (steps, ties) => `${steps} steps, ${ties} places where one has to wait for another`, reading: 'From top to bottom; a band is a stage, an arrow leads from a step to what waits for it. A box opens the page of its step.', law: 'order by law', practice: 'by practice', critical: 'the steps that decide the total time', list: 'The same as an ordered list', free: 'waits for no other step', after: (steps) => `after: ${steps.join('; ')}`, afterAny: (steps) => `after one of: ${steps.join('; ')}`, because: (step, reason) => `${step} (${reason})`, stop: '. ', mark: '; decides the total time',
    wrap: (name) => name.match(/.{1,15}(?=\s|$)/g)?.map((line) => line.trim()) ?? [name],
  },
  chain: {
    title: (name) => name, parts: { kinds: 'Which projects it is for', summary: 'How much in all', steps: 'Step by step, by stage', limits: 'Statutory limits', institutions: 'Offices to see', results: 'What you get', documents: 'Documents to bring', fees: 'Fees', claims: 'Published limits and real cases', norms: 'Legal basis', version: 'Last checked' },
    steps: (all, required, conditional) => `${all} steps: ${required} that every project needs, ${conditional} that depend on the project`, counts: { institutions: (n) => `${n} offices (counted by role)`, results: (n) => `${n} results`, documents: (n) => `${n} documents (those asked for in several steps counted each time)`, norms: (n) => `${n} laws, regulations and documents` },
    eia: { report: 'EIA counted as a full report', form: 'EIA counted as a report form', register: 'EIA counted as a registration form' },
    limitsCaption: (name) => `${name}: statutory limit of each step`, limitsHead: ['Step', 'Statutory limit', 'Which days'], dayType: { 'working-day': 'working days', day: 'the law only says “days”' }, noSum: 'Steps can run in parallel and count different days, so there is no sum.',
    free: (n) => `No fee: ${n} steps`, unknownFee: (n) => `Fee not published: ${n} steps`, knownFee: (n) => `Fee of a known amount: ${n} steps`, noTotal: 'Some fees are not published, so there is no total.', claimsNote: 'Published limits are what the place says, real cases are single cases; neither replaces the statutory limits.',
    from: (steps) => `for: ${steps}`,
  },
};
