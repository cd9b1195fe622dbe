import type { zhCharts } from './zh-charts.ts';

/** The English words on charts. */
export const enCharts: typeof zhCharts = {
  table: 'Data table',
  // Power
  power: {},
  // Land
  land: {},
  // Days and the chain of permits
  days: {},
  // Projects
  projects: {},
  // Series over the years
  series: {},
};
