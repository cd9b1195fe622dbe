import { enStyle } from './en-style.ts';
import { plural } from './plural.ts';
import type { zhPages } from './zh-pages.ts';

/** The English texts of the sources and of pages of which there is only one. */
export const enPages: typeof zhPages = {
  sources: {
    kind: { official: 'Official', law: 'Legal text', press: 'Press', reference: 'Reference' }, read: { full: 'Read in full', excerpt: 'Read in excerpts', transcription: 'Transcription by others', unknown: 'Way of reading not recorded' },
    publisher: 'Publisher', published: 'Published', number: 'Document number', link: 'Link to the original', noLinkReason: 'Only an unreliable copy is known, which is not linked', noDateReason: 'The page shows no date', says: 'What it says on this site', howRead: 'How it was read', usedBy: (n) => plural(n, 'citation'), held: 'To be checked, not shown yet', heldLead: 'These statements have low confidence and are not used as figures. They are listed for editors to check.', gaps: 'What we would most like to fill', mistakes: 'Found a mistake?', mistakesText: 'This edition has no inbox yet. Please rely on the originals and ask the issuing office.', list: 'All sources', title: 'Title',
  },
  home: {
    title: 'Investing in Gansu and Qujing: every figure with its source', lead: (parks, policies, steps) => `${parks} industrial parks, ${policies} policies and ${steps} permit steps, the power tariffs of two grids, and what land has sold for. Every figure shows its date and source. Where nothing has been published, we say so.`,
    trust: (sources, day) => `Drawn from ${sources} public documents, checked to ${day}. Independent; not a government website.`, trustLink: 'How we check',
    searchHere: 'Search parks, prices and policies', examples: 'Try', exampleQueries: ['electricity tariff', 'Jinchang', 'construction permit', 'battery'],
    map: 'Where the parks are',
    questions: 'Start from a question', stop: '.',
    chemical: 'Where may a chemical project go?', chemicalAnswer: (n, all) => `${n} of ${all} parks`, chemicalText: 'Recognised for chemicals, or with a chemical area. For the others no recognition was found, or they take no chemical projects.',
    power: 'What does power cost here?', powerText: 'The charge for transmission and distribution in Gansu at 110 kV, two-part tariff. It is one part of the bill. ', powerOther: (grid) => `${grid} charges `, gridNames: { gansu: 'Gansu', yunnan: 'Yunnan' },
    days: 'How long until I may build?', daysText: 'The total approval time that Qingyang publishes for a general project, before and after it was cut. Reported cases are kept apart from promises.', before: 'Before', after: 'After',
    landPrice: 'What was land sold for?', landText: (place, deals, years) => `Median of ${deals} deals in industrial land, ${place}, ${years}. Not today’s price.`,
    policy: 'Which policies fit me?', policyAnswer: (n) => `${plural(n, 'policy', 'policies')} in force`, policyText: (day) => `As they stand on ${day}. Choose a topic, then narrow by region and level.`,
    figures: 'Key figures', figuresLead: 'Definitions and years differ from place to place: these figures are not to be compared with each other.',
    glance: 'Five places at a glance', glanceCaption: 'One province and four cities, each column on the same terms. Years that differ stand under the figure; what is not published says so. The parks and projects of Gansu include those of its three cities.', landByCity: 'Listed by city', noDays: 'No published total was found', noDeals: 'No past deals of its parks were found',
    head: { region: 'Place', gdp: 'GDP', parks: 'Parks', projects: 'Projects', tariff: 'Grid tariff, 110 kV two-part', land: 'Industrial land, median', days: 'Approval time, as published', industries: 'Leading industries' },
    recent: (year) => `What changed in ${year}`, recentLead: 'Laws, policies and power prices that began, stopped or ended this year.', change: { begins: 'In force', issued: 'Issued', 'stops-in-part': 'Part stopped', ends: 'Ends', price: 'Power price' },
  },
  search: {
    title: 'Search', label: 'Search words', submit: 'Search', loading: 'Searching …', none: (query) => `No page matches “${query}”`, noneHint: 'Try a shorter word, or browse the list of pages.', error: 'The search could not be loaded', errorHint: 'The connection may be down. Try again, or browse the list of pages, which needs no search.', again: 'Try again', toIndex: 'Browse all pages', results: (n, query) => `“${query}”: ${plural(n, 'result')}`, index: 'All pages', noScript: 'Search needs scripts. Without them, use the list below.', start: 'Type a place, a park, a price or a question.', pages: 'Overview pages',
  },
  style: enStyle,
  notFound: { title: 'This page does not exist', text: 'The address may be mistyped, or the page has moved.', search: 'Search for what you were after', ways: 'Or start from here', below: 'English below' },
  about: {
    styleLink: 'See every component (with made-up data)',
    what: 'What this is', whatText: 'Invest Atlas brings together public material on investing in Gansu, Qingyang, Jinchang, Jiuquan and Qujing in Yunnan: parks, land, electricity, policies, permits, projects and promises. Every figure has a value, a unit, a day and a source.', who: 'Who runs it', whoText: 'An independent team compiles it from public material. It speaks for no government office, wears no government mark, collects no personal data and loads nothing from third parties.',
    how: 'How it is checked', howItems: ['Each fact names its source and whether that was read in full, in excerpts or as a transcription.', 'High confidence is shown plainly, medium is marked “reported”, low is only listed on the page of sources.', 'What was not found reads “not published” with the reason: never 0, never an estimate.', 'Where sources differ, their figures stand side by side with their days; nothing is averaged.', 'Plans, targets and forecasts are marked and are not results.', 'The status of a policy is worked out for the day the page was built; what has ended stays listed.'],
    limits: 'Limits', limitsText: 'Past land deals are an incomplete sample of a register. Most positions of parks are only as exact as their county. Delivered power prices, present land prices and prices of water and gas have no public source.', licences: 'Licences', licencesText: 'Texts and data under CC BY 4.0, code under MIT. On the maps, coordinates of places are © GeoNames (CC BY 4.0), rivers come from GSHHG/WDBII (LGPL-3.0), airports from OurAirports (public domain), and corridors are schematic straight lines; outlines of provinces (DCW, LGPL-3.0) only check coordinates and are never drawn.', counts: 'What it holds', countItems: (n) => `${n.parks} parks, ${n.policies} policies, ${n.steps} permit steps, ${n.projects} projects, ${n.sources} sources.`,
  },
  accessibility: {
    text: 'The site aims at WCAG 2.2 level AA and runs an automatic check (axe) on every kind of page before it is published.',
    items: ['Everything can be read without scripts; they only filter and search.', 'Everything works with the keyboard, focus is always visible, and the first link of a page leads to its content.', 'Colour is never the only carrier of meaning: every state is also a word.', 'Light and dark, 200 % zoom, reduced motion and high contrast are supported.', 'Chinese words on English pages are marked as Chinese, so that screen readers change their voice.'],
    known: 'Known gaps', knownItems: ['Titles of sources and some names of files exist only in Chinese.', 'Automatic checks do not replace people: no screen-reader user has tried the site yet.'], report: 'If something blocks you', reportText: 'This edition has no inbox yet.',
  },
};
