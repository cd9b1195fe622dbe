import chineseDays from 'chinese-days';
import { dayNumber, dayOf, type Holidays } from '#lib/plan/days.ts';

const { getHolidaysInRange, isWorkday } = chineseDays;

/** Plans start no earlier. */
const FIRST_YEAR = 2025;
/** The package answers for every year but has holidays for some alone; a year without any is one it does not know. */
const isPublished = (year: number): boolean => getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false).length > 0;

let last = FIRST_YEAR;
while (isPublished(last + 1)) last += 1;

const [from, to] = [`${FIRST_YEAR}-01-01`, `${last}-12-31`];
const days = Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, index) => dayOf(dayNumber(from) + index));
const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay());

/** Holidays and make-up workdays of the years for which the State Council has published them. */
export const holidays: Holidays = {
  from,
  to,
  off: days.filter((day) => !isWeekend(day) && !isWorkday(day)),
  work: days.filter((day) => isWeekend(day) && isWorkday(day)),
};
