import { z } from 'zod';

/**
 * Every unit a figure may carry. A figure keeps the unit of its source, so that it can be compared with it digit by digit;
 * `src/i18n/quantities.ts` knows how each is converted and printed.
 */
export const unit = z.enum([
  // money: yuan, 10,000 yuan, 100 million yuan, 10^12 yuan
  'cny', 'wan-cny', 'yi-cny', 'wan-yi-cny', 'cny-per-year', 'yi-cny-per-year',
  // prices
  'cny-per-m2', 'wan-cny-per-mu', 'cny-per-mu', 'wan-cny-per-ha', 'cny-per-kwh', 'cny-per-month', 'cny-per-hour', 'cny-per-kw-year', 'cny-per-rack',
  // area, length, volume
  'm2', 'wan-m2', 'ha', 'km2', 'wan-km2', 'mu', 'wan-mu', 'km', 'm3', 'wan-m3', 'wan-m3-per-year',
  // shares and ratios
  'percent', 'percent-per-year', 'percentage-point', 'ratio', 'times', 'rank',
  // people and counts
  'person', 'wan-person', 'million-person', 'wan-person-time', 'household', 'wan-household', 'company', 'project', 'item', 'count', 'occurrence', 'office', 'province',
  'deal', 'parcel', 'batch', 'building', 'bay', 'train', 'container', 'head', 'phase', 'post', 'wan-post',
  // time
  'minute', 'hour', 'day', 'working-day', 'month', 'year',
  // energy and power
  'kw', 'wan-kw', 'wan-kw-per-year', 'yi-kw', 'mw', 'gw', 'gwh', 'yi-kwh', 'kva', 'kv', 'tce', 'tce-per-wan-cny',
  // matter and temperature
  't', 'wan-t', 't-per-year', 'wan-t-per-year', 'yi-m3', 'celsius',
  // computing: 10,000 PFlops, PFlops, standard racks of 2.5 kW
  'wan-pflops', 'pflops', 'rack', 'wan-rack', 'pue',
]);

export type Unit = z.infer<typeof unit>;
