import type { Clock, Duration } from './days.ts';

/** Something to be done; how long it takes may be unknown and then counts as nothing. */
export interface Task {
  readonly id: string;
  readonly days: Duration | null;
}

/** One task that has to be finished before another starts. */
export interface Tie {
  readonly from: string;
  readonly to: string;
}

/** When a task can start and finish at the earliest, and when it must so as not to hold up the goal. */
export interface Timed {
  readonly id: string;
  readonly start: number;
  readonly finish: number;
  /** `undefined` where nothing that leads to the goal waits for the task. */
  readonly latestStart: number | undefined;
  /** Days by which the start may slip. */
  readonly slack: number | undefined;
}

const NOTHING: Duration = { value: 0, unit: 'day' };

/** Tasks so that each comes after those it waits for; where the ties leave it open, in the order given. */
export const topologicalOrder = <Item extends { readonly id: string }>(tasks: readonly Item[], ties: readonly Tie[]): readonly Item[] => {
  const waitsFor = new Map(tasks.map(({ id }) => [id, new Set(ties.filter(({ from, to }) => to === id && tasks.some((task) => task.id === from)).map(({ from }) => from))]));
  const [left, sorted] = [[...tasks], new Array<Item>()];
  while (left.length > 0) {
    const next = left.findIndex(({ id }) => [...(waitsFor.get(id) ?? [])].every((before) => sorted.some((task) => task.id === before)));
    if (next < 0) throw new RangeError(`these wait for one another: ${left.map(({ id }) => id).join(', ')}`);
    sorted.push(...left.splice(next, 1));
  }
  return sorted;
};

/** The earliest and latest times of tasks; the goal is one of them, or without one the end of all. Ties to what is not among the tasks do not count. */
export const schedule = (tasks: readonly Task[], ties: readonly Tie[], clock: Clock, begin: number, goal?: string): readonly Timed[] => {
  const sorted = topologicalOrder(tasks, ties);
  const early = new Map<string, { start: number; finish: number }>();
  for (const { id, days } of sorted) {
    const start = Math.max(begin, ...ties.filter(({ to }) => to === id).map(({ from }) => early.get(from)?.finish ?? begin));
    early.set(id, { start, finish: clock.finish(start, days ?? NOTHING) });
  }
  const isEnd = (id: string): boolean => goal === undefined || !early.has(goal) || id === goal;
  const horizon = Math.max(begin, ...[...early].filter(([id]) => isEnd(id)).map(([, { finish }]) => finish));
  const late = new Map<string, number>();
  for (const { id, days } of sorted.toReversed()) {
    const limits = [...(isEnd(id) ? [horizon] : []), ...ties.filter(({ from }) => from === id).flatMap(({ to }) => late.get(to) ?? [])];
    if (limits.length > 0) late.set(id, clock.latestStart(Math.min(...limits), days ?? NOTHING));
  }
  return sorted.map(({ id }) => {
    const { start, finish } = early.get(id) ?? { start: begin, finish: begin };
    const latestStart = late.get(id);
    return { id, start, finish, latestStart, slack: latestStart === undefined ? undefined : latestStart - start };
  });
};

/** The tasks that decide when the goal is reached, or without one the task that ends last: each waits for the one before it; of two that end alike, the later in order. */
export const criticalPath = (timed: readonly Pick<Timed, 'id' | 'start' | 'finish'>[], ties: readonly Tie[], goal?: string): readonly string[] => {
  const byId = new Map(timed.map((task) => [task.id, task]));
  const last = (tasks: readonly Pick<Timed, 'id' | 'start' | 'finish'>[]) => tasks.reduce<(typeof tasks)[number] | undefined>((best, task) => (best && best.finish > task.finish ? best : task), undefined);
  const path: string[] = [];
  let at = (goal === undefined ? undefined : byId.get(goal)) ?? last(timed);
  while (at) {
    path.unshift(at.id);
    const before = new Set(ties.filter(({ to }) => to === path[0]).map(({ from }) => from));
    at = last(timed.filter(({ id }) => before.has(id)));
  }
  return path;
};
