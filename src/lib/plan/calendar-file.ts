import ical, { ICalCalendarMethod } from 'ical-generator';
import { dayOf } from './days.ts';

/** A step as it goes into calendars and tables. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly authority: string;
  readonly limit: string;
  readonly start: number;
  readonly finish: number;
  readonly latestStart: number | undefined;
  readonly slack: number | undefined;
  readonly critical: boolean;
  readonly documents: readonly string[];
}

/** What a calendar file says besides its steps. */
export interface CalendarWords {
  readonly title: string;
  /** That nothing in it is a promise. */
  readonly caution: string;
  /** The day to which the law was checked: the same plan makes the same file whenever it is made. */
  readonly checked: string;
  readonly address: string;
}

/** A calendar with an all-day event for each step, from the day of handing in until the limit ends. */
export const calendarFile = (steps: readonly Listed[], { title, caution, checked, address }: CalendarWords): string => {
  const calendar = ical({ name: title, description: caution, prodId: { company: 'Invest Atlas', product: 'plan' }, method: ICalCalendarMethod.PUBLISH });
  for (const { id, name, authority, limit, start, finish, documents } of steps) {
    calendar.createEvent({
      id: `${id}@invest-atlas`, stamp: new Date(`${checked}T00:00:00Z`), start: at(dayOf(start)), end: at(dayOf(finish + 1)), allDay: true, summary: name,
      description: [authority, limit, ...documents.map((paper) => `- ${paper}`), caution, address].join('\n'),
    });
  }
  return calendar.toString();
};

/** The library reads the local parts of a moment. */
const at = (day: string): Date => new Date(`${day}T00:00:00`);
