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

/** The slots of a period in the order of the day. */
export const slotsOf = (slots: readonly Slot[], period: Slot['period']): readonly Slot[] =>
  slots.filter((slot) => slot.period === period).sort((a, b) => a.start.localeCompare(b.start));
