import { clockTimesText } from './clock-times.ts';
import { plural } from './plural.ts';
import type { zhCharts } from './zh-charts.ts';

const HALVES = { day: 'in daylight', night: 'at night', both: 'both by day and by night' } as const;

/** The English words on charts. */
export const enCharts: typeof zhCharts = {
  table: 'Data table',
  // Power
  power: {
    short: { gansu: 'Gansu', yunnan: 'Yunnan' },
    valley: (grid, half, times, hours) => `In the ${grid} the cheap hours fall ${HALVES[half]}: ${clockTimesText(times, 'en')}, ${hours} hours a day`, noValley: (grid) => `The hours of a day in the ${grid}`,
    dialLead: (valley = [], peak = []) => [valley.length > 0 ? `Cheap in every grid: ${clockTimesText(valley, 'en')}.` : '', peak.length > 0 ? `Dear in every grid: ${clockTimesText(peak, 'en')}.` : '', 'Once round is 24 hours, clockwise from midnight at the top. The further out the ring, the dearer the hour; it knows only peak, flat and valley and does not show by how much they differ.'].filter(Boolean).join(' '), more: (grid) => `All about these hours: ${grid}`,
    saving: (from, to, grids) => (grids.length > 0 ? `Connecting at ${to} instead of ${from} takes ${grids.map(({ name, saved }) => `CNY ${saved}/kWh (${name})`).join(' and ')} off the two-part energy charge` : 'Transmission and distribution tariffs by voltage'),
    tariffReading: 'Yuan per kWh from 0, every row on the same scale. The two-part tariff also has a monthly demand or capacity charge whose rate is not published, so a diamond is only part of the cost.', twoPart: 'Two-part, energy charge', notOffered: { 'single-part': 'no one-part', 'two-part': 'no two-part' },
    known: (parts, grids) => `Of the ${parts} parts of a delivered price charged by the kWh, ${grids.map(({ name, known }) => `${known} ${known === 1 ? 'is' : 'are'} known for the ${name}`).join(' and ')}`,
    knownReading: 'Example: 110 kV, two-part tariff. Solid blocks are drawn to their size in yuan per kWh, on one scale for every grid. Dashed boxes stand for unpublished values: their size means nothing, and so no total is given.',
  },
  // Land
  land: {
    title: (region, years, low, high) => (low.name === high.name ? `Deals of ${years} in ${low.name}: a median of CNY ${low.median}/m² in the sample` : `Deals of ${years} in ${region}: the median ran from CNY ${low.median}/m² (${low.name}) to CNY ${high.median}/m² (${high.name})`),
    overview: (years, low, high, times) => `Deals of ${years}: county medians ran from CNY ${low.median}/m² in ${low.name} to CNY ${high.median}/m² in ${high.name}, ${times} times as much`,
    reading: 'An incomplete sample of the past, not prices of today. Prices start from 0; where a place has several spans of years, the longest is drawn.',
    overviewReading: 'One row a region, one dot a county, all on the same scale from 0, in yuan per m². An incomplete sample of the past, not prices of today; the figures place by place are under “Past deals” below.', range: 'Lowest to highest unit price', county: 'Median of a county', park: 'Median of a park',
    own: { park: 'this park', county: 'its county' }, latest: (day) => `Latest deal: ${day}`, toRegion: (region) => `About ${region}`,
  },
  // Days and the chain of permits
  days: {
    parts: 'Parts of this page', chain: 'The chain at a glance',
    chainTitle: ({ all, every, stated, inferred }) => `${all} steps: ${every} for every project, ${all - every} depending on the project; the law states the days of ${stated} and leaves those of ${inferred} to be inferred`,
    chainReading: 'A square is a step; open it to see how it is done. The small number is its place in the order, the large one its legal limit in working days (wd), or in days where the law says no more (d). 0 takes no time of its own, ≤ depends on the kind of case, a dash means that no limit can be cited. Steps may run side by side and the two kinds of days differ, so nothing is added up.',
    chainSource: (day) => `Legal limits checked to ${day}. The list by stage below has the name, the office, and the source and notes of every limit.`,
    every: 'For every project', some: 'Depends on the project', inferred: 'Days only inferred', short: { 'working-day': 'wd', day: 'd' }, steps: (n) => plural(n, 'step'), noDays: 'no legal limit that can be cited',
    title: (before, after, cases) => [before.length > 0 && `Published limits were cut from ${before.join(' and ')} days to ${after.join(' and ')}`, cases.length > 0 && `${plural(cases.length, 'reported project')} took ${cases.join(' and ')} days`].filter(Boolean).join('; ') || 'Published limits in days',
    reading: (unit) => `Both panels share one scale, in ${unit}. Above is what the local government publishes, hollow before the cut and filled after it; below is the time that single projects really took, as reported: cases, not joined to the limits above.`,
    claims: 'Published limits', cases: 'Time really taken',
    section: 'Published limits and real cases', list: 'All promises', toList: (n) => `Go to the list (${plural(n, 'promise')})`, head: { what: 'What it is about', days: 'Days' },
  },
  // Projects
  projects: {
    overview: 'At a glance', toList: (n) => `Go to the list (${plural(n, 'project')})`, list: 'All projects',
    stageTitle: (name, n, all) => `${n} of ${all} projects are at the stage “${name}”`,
    stageReading: 'By the stage last reported. Choose a row to narrow the list to it.',
    industryTitle: (name, n) => `${name}: ${plural(n, 'project')}, the most of any industry`,
    industryReading: (none, ones) => `${ones > 0 ? `${plural(ones, 'more industry has', 'more industries have')} one project each. ` : ''}A project may belong to several industries and counts once in each; ${plural(none, 'project')} could not be assigned to any. Choose a row to narrow the list to it.`,
    investmentTitle: ({ all, known, name, amount }) => `${known} of ${all} projects have a published investment; the largest single one is ${name}, ${amount}`,
    investmentReading: (unit) => `In ${unit}. Each step of the scale is ten times the one before. Batches of projects reported as one sum stand apart from single projects; planned sums are dashed and hollow, not money spent. Days and sources stand in the list below; the figures differ in scope and cannot be added up.`,
    groups: { single: 'Single projects', batch: 'Batches of projects' }, plan: 'Planned or estimated sum',
    unknown: (n) => `${plural(n, 'more project')}`, unknownReason: 'The sources give no investment', each: (n) => `List each of the ${n}`,
  },
  // Series over the years
  series: {
    sources: { label: 'Sources', inTable: 'days in the data table' },
    name: { funds: 'Investment funds in place', 'funds-outside': 'Funds from outside the province', gdp: 'GDP', 'new-energy': 'Installed new-energy capacity', compute: 'Computing capacity' },
    line: (name, from, to, change) => `${name} ${change > 0 ? 'rose' : change < 0 ? 'fell' : 'went'} from ${from.amounts.join(' or ')} (${from.period}) to ${to.amounts.join(' or ')} (${to.period})`,
    apart: (name, from, to) => (from.period === to.period ? `${name}: ${to.amounts.join(' or ')} (${to.period}), each from its own source` : `${name}: ${from.amounts.join(' or ')} (${from.period}), ${to.amounts.join(' or ')} (${to.period})`),
    reading: (unit, joined) => `In ${unit}, from zero. ${joined ? 'Only whole years next to each other, from one source and in one definition, are joined by a line; all else stands alone.' : 'Sources or definitions differ, so each figure stands alone.'}`,
    joined: 'Whole years from one source', result: 'A figure by itself', part: 'Part of a year', plan: 'Plan, target or forecast',
    caution: 'When comparing: ', held: (n) => `${plural(n, 'low-confidence figure')} not drawn, `, heldLink: 'see the sources',
    short: { about: '~', over: '>', under: '<', 'at-least': '≥', 'at-most': '≤' }, caption: (name) => `${name} over time`, head: { amount: 'Value', source: 'Day and source' },
    compare: 'Side by side', compareTitle: (low, high) => `Latest published whole-year GDP of the cities runs from ${low.amounts.join(' or ')} (${low.name}, ${low.period}) to ${high.amounts.join(' or ')} (${high.name}, ${high.period})`,
    compareReading: (unit, from, to) => `In ${unit}, from zero. For each city the newest whole-year figure found; the years range from ${from} to ${to}, so this shows orders of size, not a ranking. Forecasts, parts of a year and low-confidence figures are left out.`,
  },
};
