import { placeLabels, WIDTHS, type Labelled, type Place, type Segment } from './label-places.ts';
import { firstDay, lastDay } from './periods.ts';
import { overYears, type Scale } from './scales.ts';
import { largest, type Mark, type Series } from './series.ts';

/** A mark where it is drawn, with the place of its label. */
export interface DrawnMark extends Labelled {
  readonly mark: Mark;
  readonly place: Place;
}

export interface SeriesLayout {
  readonly years: Scale;
  /** Where the years begin and end. */
  readonly ends: readonly number[];
  /** Where zero lies, in px. */
  readonly floor: number;
  readonly marks: readonly DrawnMark[];
  readonly segments: readonly Segment[];
}

const TOP = 34;
const RISE = 170;
const FLOOR = TOP + RISE;
/** Two marks nearer than this, in px, stand side by side. */
const APART = 12;
const DAY_MS = 86_400_000;

/** A series over its years from zero: every mark at its time and value, those of a line at their places, others aside where two would cover each other. */
export const layoutOf = (series: Series, label: (mark: Mark) => readonly string[]): SeriesLayout => {
  const { marks, lines } = series;
  const top = largest(series);
  const years = overYears(Number(marks[0]?.period.slice(0, 4)), Math.max(...marks.map(({ period }) => Number(lastDay(period).slice(0, 4)))));
  const at = (mark: Mark): Labelled & { mark: Mark } => ({ mark, x: Number(years.share(middle(mark.period)).toFixed(2)), dx: 0, y: Math.round(FLOOR - (mark.value / top) * RISE), lines: label(mark) });
  const joined = lines.flat();
  const drawn = aside([...joined, ...marks.filter((mark) => !joined.includes(mark))].map(at));
  const segments = lines.flatMap((line) => line.slice(1).map((to, index): Segment => [at(line[index] ?? to), at(to)]));
  const places = placeLabels(drawn, segments, FLOOR);
  return { years, ends: [...years.ticks, (years.ticks.at(-1) ?? 0) + 1], floor: FLOOR, segments, marks: drawn.flatMap((mark, index) => (places[index] ? [{ ...mark, place: places[index] }] : [])) };
};

/** The middle of a period in years: `2024` → 2024.5, `2025-01/2025-09` → 2025.37. */
const middle = (period: string): number => {
  const year = Number(firstDay(period).slice(0, 4));
  const since = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - Date.UTC(year)) / DAY_MS;
  return year + (since(firstDay(period)) + since(lastDay(period)) + 1) / 2 / 365.25;
};

const aside = <Item extends Labelled>(items: readonly Item[]): readonly Item[] =>
  items.reduce<readonly Item[]>((placed, item) => {
    const free = [0, APART, -APART, 2 * APART].filter((dx) => (item.x / 100) * WIDTHS[0] + dx <= WIDTHS[0]).find((dx) => !placed.some((other) => isOver({ ...item, dx }, other)));
    return [...placed, { ...item, dx: free ?? 0 }];
  }, []);

/** Whether two marks cover each other on a phone. */
const isOver = (a: Labelled, b: Labelled): boolean => Math.abs(((a.x - b.x) / 100) * WIDTHS[0] + a.dx - b.dx) < APART && Math.abs(a.y - b.y) < APART;
