/** Periods are `2024`, `2024-09`, `2024-09-30`, or two of them with a slash; days are `YYYY-MM-DD`. */

const DAY_MS = 86_400_000;
const ends = (period: string): [string, string] => {
  const [start = '', end = start] = period.split('/');
  return [start, end];
};

/** The first day of a period: `2024-09/2025` → `2024-09-01`. */
export const firstDay = (period: string): string => `${ends(period)[0]}-01-01`.slice(0, 10);

/** The last day of a period: `2024` → `2024-12-31`, `2024-02` → `2024-02-29`. */
export const lastDay = (period: string): string => {
  const [year = '', month, day] = ends(period)[1].split('-');
  if (day) return ends(period)[1];
  if (!month) return `${year}-12-31`;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
};

/** The day some days later (or earlier, when negative): `addDays('2026-12-31', 1)` → `2027-01-01`. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The same day some years later; 29 February becomes 1 March in a common year. */
export const addYears = (day: string, years: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10);
};

/** Orders periods from the newest to the oldest by their last day. */
export const newestFirst = (a: string, b: string): number => lastDay(b).localeCompare(lastDay(a)) || firstDay(b).localeCompare(firstDay(a));
