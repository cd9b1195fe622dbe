import type { TimeOfUse } from '#schemas/electricity.ts';

type Slot = TimeOfUse['slots'][number];

/** A stretch of one period on the clock, in hours from midnight. */
export interface Segment {
  readonly period: Slot['period'];
  readonly from: number;
  readonly to: number;
}

/** The day from 0 to 24 o'clock: a slot that passes midnight becomes two, neighbours of one period become one. */
export const daySegments = (slots: readonly Slot[]): readonly Segment[] =>
  slots
    .flatMap(unwrapped)
    .sort((a, b) => a.from - b.from)
    .reduce<readonly Segment[]>((day, next) => {
      const last = day.at(-1);
      return last && last.period === next.period && last.to === next.from ? [...day.slice(0, -1), { ...last, to: next.to }] : [...day, next];
    }, []);

const unwrapped = ({ period, start, end }: Slot): Segment[] => {
  const [from, to] = [hours(start), hours(end)];
  const parts = from < to ? [[from, to]] : [[from, 24], [0, to]];
  return parts.flatMap(([first = 0, last = 0]) => (first < last ? [{ period, from: first, to: last }] : []));
};

/** `06:30` → `6.5` */
const hours = (clock: string): number => Number(clock.slice(0, 2)) + Number(clock.slice(3)) / 60;

/** The hours in which all of several grids have the same period; one grid shares nothing. */
export const sharedHours = (days: readonly (readonly Segment[])[], period: Slot['period']): readonly Segment[] => {
  if (days.length < 2) return [];
  const [first = [], ...others] = days.map((day) => day.filter((segment) => segment.period === period));
  return others.reduce((common, day) => common.flatMap((one) => day.flatMap((other) => overlap(one, other))), first);
};

const overlap = (one: Segment, other: Segment): Segment[] => {
  const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
  return from < to ? [{ period: one.period, from, to }] : [];
};

/** Whether hours lie between 6 and 18 o'clock, outside, or in both. */
export const halfOfDay = (segments: readonly Segment[]): 'day' | 'night' | 'both' => {
  if (segments.every(({ from, to }) => from >= 6 && to <= 18)) return 'day';
  return segments.every(({ from, to }) => to <= 6 || from >= 18) ? 'night' : 'both';
};

/** Stretches as on a clock: `6.5–26` → `06:30–02:00`. */
export const clockTimes = (segments: readonly Segment[]): readonly string[] => segments.map(({ from, to }) => `${clock(from)}–${clock(to > 24 ? to - 24 : to)}`);

const clock = (hour: number): string => `${String(Math.floor(hour)).padStart(2, '0')}:${String(Math.round((hour % 1) * 60)).padStart(2, '0')}`;
