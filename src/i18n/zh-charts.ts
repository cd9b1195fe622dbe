/** The words on charts; titles say what was found, worked out from the numbers they are given. */
export const zhCharts = {
  table: '数据表',
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
