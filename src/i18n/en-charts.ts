import { clockTimesText } from './clock-times.ts';
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
  days: {},
  // Projects
  projects: {},
  // Series over the years
  series: {},
};
