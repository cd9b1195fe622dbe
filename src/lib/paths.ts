import type { Lang } from './languages.ts';

const prefix = (lang: Lang): string => (lang === 'zh' ? '' : `/${lang}`);
const room = (name: string) => (lang: Lang): string => `${prefix(lang)}/${name}/`;
const record = (name: string) => (id: string, lang: Lang): string => `${prefix(lang)}/${name}/${id}/`;

/** Every address of the site; nobody else spells one. */
export const paths = {
  home: (lang: Lang): string => `${prefix(lang)}/`,
  /** The ground of the live map of a province. */
  ground: (province: string): string => `/data/maps/${province}.json`,
  regions: room('regions'),
  region: record('regions'),
  parks: room('parks'),
  park: (park: { id: string; region: string }, lang: Lang): string => `${prefix(lang)}/parks/${park.region}/${park.id}/`,
  land: room('land'),
  electricity: room('electricity'),
  grid: record('electricity'),
  costs: room('costs'),
  policies: room('policies'),
  policy: (policy: { id: string; region: string }, lang: Lang): string => `${prefix(lang)}/policies/${policy.region}/${policy.id}/`,
  procedures: room('procedures'),
  procedure: record('procedures'),
  plan: room('procedures/plan'),
  usualPlan: record('procedures/plan'),
  chain: (usual: string, lang: Lang): string => `${prefix(lang)}/procedures/chain-${usual}/`,
  institutions: room('procedures/institutions'),
  documents: room('procedures/documents'),
  norms: room('procedures/norms'),
  notices: room('notices'),
  /** A sheet as a file; `id` is a step, `chain-<usual>` or `handbook-<usual>`; its record is the JSON. */
  sheet: (id: string, form: 'pdf' | 'docx' | 'json', lang: Lang): string => `${prefix(lang)}/notices/${id}.${form}`,
  opportunities: room('opportunities'),
  opportunity: record('opportunities'),
  projects: room('projects'),
  project: record('projects'),
  industries: room('industries'),
  industry: record('industries'),
  promises: room('promises'),
  promise: record('promises'),
  sources: room('sources'),
  source: record('sources'),
  search: room('search'),
  /** What the search of a language reads. */
  searchFile: (lang: Lang): string => `${prefix(lang)}/search/index.json`,
  /** The figures that answer by themselves. */
  answerFile: (lang: Lang): string => `${prefix(lang)}/search/answers.json`,
  about: room('about'),
  style: room('about/style'),
  accessibility: room('accessibility'),
} as const;

/** The rooms of the site in the order of a visit. */
export const rooms = ['parks', 'land', 'electricity', 'costs', 'policies', 'procedures', 'plan', 'notices', 'opportunities', 'projects', 'industries', 'promises', 'regions', 'sources', 'about', 'accessibility'] as const;
export type Room = (typeof rooms)[number];
