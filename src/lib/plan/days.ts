/** A time that the law allows: working days, or 日 without a type. */
export interface Duration {
  readonly value: number;
  readonly unit: 'working-day' | 'day';
}

/** Public holidays and make-up workdays, complete from one day to another; what lies outside is not known. */
export interface Holidays {
  readonly from: string;
  readonly to: string;
  /** Days from Monday to Friday on which offices are closed. */
  readonly off: readonly string[];
  /** Saturdays and Sundays on which they are open. */
  readonly work: readonly string[];
}

/** Counts limits forwards from a start and backwards from a finish; days are whole numbers. */
export interface Clock {
  readonly finish: (start: number, days: Duration) => number;
  /** The last day on which to start so as to finish by a day. */
  readonly latestStart: (finish: number, days: Duration) => number;
}

const DAY_MS = 86_400_000;

/** The number of a day: `dayNumber('1970-01-02')` → 1. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** The day of a number: `dayOf(1)` → `"1970-01-02"`. */
export const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** A day that exists, written YYYY-MM-DD, in this century; anything else is `undefined`. */
export const realDay = (text: string): string | undefined => {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return undefined;
  const number = dayNumber(text);
  return Number.isFinite(number) && dayOf(number) === text ? text : undefined;
};

/** Adds both units as if they were one; only to compare with sums that others made so, never to publish. */
export const plainCount: Clock = { finish: (start, { value }) => start + value, latestStart: (finish, { value }) => finish - value };

/** Without a start day: weeks of five working days without holidays, day 0 is a Monday. */
export const plainWeek = (number: number): boolean => ((number % 7) + 7) % 7 < 5;

/** Whether offices are open on a day: by the holidays where they are known, else from Monday to Friday. */
export const chineseWorkdays = ({ off, work }: Pick<Holidays, 'off' | 'work'>): ((number: number) => boolean) => {
  const [closed, open] = [new Set(off.map(dayNumber)), new Set(work.map(dayNumber))];
  return (number) => open.has(number) || (isMondayToFriday(number) && !closed.has(number));
};

/** 1970-01-01 was a Thursday. */
const isMondayToFriday = (number: number): boolean => plainWeek(number + 3);

/** Whether every day of a span is one whose holidays are known. */
export const isKnown = ({ from, to }: Pick<Holidays, 'from' | 'to'>, first: number, last: number): boolean => first >= dayNumber(from) && last <= dayNumber(to);

/** Counts working days on a calendar and 日 as calendar days; the day of handing in does not count (Civil Code, article 201). */
export const clockOn = (isWorkday: (number: number) => boolean): Clock => ({
  finish: (start, { value, unit }) => (unit === 'day' ? start + value : walk(start, value, 1, isWorkday)),
  latestStart: (finish, { value, unit }) => {
    if (unit === 'day' || value === 0) return finish - value;
    return walk(finish + 1, value, -1, isWorkday) - 1;
  },
});

/** The day on which so many workdays have been passed, the first day left out. */
const walk = (from: number, workdays: number, by: 1 | -1, isWorkday: (number: number) => boolean): number => {
  let [at, left] = [from, workdays];
  while (left > 0) {
    at += by;
    if (isWorkday(at)) left -= 1;
  }
  return at;
};
