import { arc } from 'd3-shape';
import type { TimeOfUse } from '#schemas/electricity.ts';
import { daySegments, type Segment } from './day-segments.ts';

/** A stretch of one period on a dial of 24 hours; past midnight `to` is above 24. */
export interface DialArc extends Segment {
  readonly path: string;
}

/** An hour at the rim of a dial; the quarters of the day are told apart from the hours at which a price changes. */
export interface DialHour {
  readonly hour: number;
  readonly x: number;
  readonly y: number;
  readonly quarter: boolean;
}

/** The radii of the ring in px around a centre at 0,0: where it begins, and how far each period reaches; the dearer, the further. */
export const ring = { inner: 66, valley: 80, flat: 95, peak: 112, hours: 128 } as const;

/** The stretches of a day in the order of the clock, one that passes midnight in one piece: Gansu's flat hours run from 23 to 30. */
export const dialSegments = (slots: TimeOfUse['slots']): readonly Segment[] => {
  const day = daySegments(slots);
  const [first, last] = [day[0], day.at(-1)];
  if (!first || !last || day.length < 2 || first.period !== last.period) return day;
  return [...day.slice(1, -1), { ...last, to: first.to + 24 }];
};

/** The arcs of a dial with midnight at the top. */
export const dialArcs = (slots: TimeOfUse['slots']): readonly DialArc[] =>
  dialSegments(slots).map((segment) => ({ ...segment, path: drawn({ innerRadius: ring.inner, outerRadius: ring[segment.period], startAngle: turn(segment.from), endAngle: turn(segment.to) }) ?? '' }));

const drawn = arc().padAngle(0.012);

const turn = (hour: number): number => (hour / 24) * 2 * Math.PI;

/** The hours to print at the rim: the quarters of the day and every full hour at which the period changes. */
export const dialHours = (slots: TimeOfUse['slots']): readonly DialHour[] =>
  [...new Set([0, 6, 12, 18, ...dialSegments(slots).map(({ from }) => from)])]
    .filter(Number.isInteger)
    .sort((a, b) => a - b)
    .map((hour) => ({ hour, x: rounded(Math.sin(turn(hour)) * ring.hours), y: rounded(-Math.cos(turn(hour)) * ring.hours), quarter: hour % 6 === 0 }));

const rounded = (value: number): number => Math.round(value * 10) / 10 + 0;
