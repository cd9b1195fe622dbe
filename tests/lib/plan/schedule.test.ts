import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOn, plainCount, plainWeek, type Clock, type Duration } from '#lib/plan/days.ts';
import { criticalPath, schedule, topologicalOrder, type Task, type Tie } from '#lib/plan/schedule.ts';

const task = (id: string, value: number | null, unit: Duration['unit'] = 'day'): Task => ({ id, days: value === null ? null : { value, unit } });
const tie = (from: string, to: string): Tie => ({ from, to });

describe('the order of tasks', () => {
  it('puts each after those it waits for, and leaves the rest as it was', () => {
    const tasks = ['permit', 'filing', 'survey'].map((id) => task(id, 1));
    expect(topologicalOrder(tasks, [tie('filing', 'permit')]).map(({ id }) => id)).toEqual(['filing', 'permit', 'survey']);
  });
  it('does not wait for what is not among them', () => expect(topologicalOrder([task('permit', 1)], [tie('filing', 'permit')]).map(({ id }) => id)).toEqual(['permit']));
  it('refuses tasks that wait for one another, and names them', () => expect(() => topologicalOrder([task('a', 1), task('b', 1)], [tie('a', 'b'), tie('b', 'a')])).toThrow('a, b'));
});

describe('a schedule', () => {
  const tasks = [task('filing', 3), task('land', 10), task('permit', 5), task('registration', 30), task('production', null)];
  const ties = [tie('filing', 'permit'), tie('land', 'permit'), tie('permit', 'production'), tie('land', 'registration')];
  const timed = schedule(tasks, ties, plainCount, 0, 'production');
  const of = (id: string) => timed.find((one) => one.id === id);

  it('starts a task when the last of those before it is finished', () => expect(of('permit')).toMatchObject({ start: 10, finish: 15, slack: 0 }));
  it('tells how long a task may wait', () => expect(of('filing')).toMatchObject({ start: 0, latestStart: 7, slack: 7 }));
  it('gives no latest start to what the goal does not wait for', () => expect(of('registration')).toMatchObject({ latestStart: undefined, slack: undefined }));
  it('counts an unknown length as nothing', () => expect(of('production')).toMatchObject({ start: 15, finish: 15 }));
  it('has a critical path that ends at the goal, not at what ends last', () => expect(criticalPath(timed, ties, 'production')).toEqual(['land', 'permit', 'production']));
  it('without a goal ends with the task that ends last', () => expect(criticalPath(schedule(tasks, ties, plainCount, 0), ties)).toEqual(['land', 'registration']));
  it('of nothing is nothing', () => expect([schedule([], [], plainCount, 0), criticalPath([], [])]).toEqual([[], []]));
});

/** Graphs of up to nine tasks whose ties go from lower to higher numbers, told in any order. */
const graphs = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc.record({
    tasks: fc.shuffledSubarray(Array.from({ length: size }, (_, index) => `t${index}`), { minLength: size }).chain((ids) =>
      fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), days: fc.option(fc.record({ value: fc.nat(25), unit: fc.constantFrom<Duration['unit']>('working-day', 'day') })) })))),
    ties: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 16 }).map((pairs) => pairs.filter(([a, b]) => a !== b).map(([a, b]) => tie(`t${Math.min(a, b)}`, `t${Math.max(a, b)}`))),
    begin: fc.integer({ min: -400, max: 400 }),
    closed: fc.array(fc.integer({ min: -400, max: 700 }), { maxLength: 30 }),
  }));

/** Every way through the graph that starts at a task. */
const waysFrom = (id: string, ties: readonly Tie[]): string[][] => {
  const next = [...new Set(ties.filter(({ from }) => from === id).map(({ to }) => to))];
  return [[id], ...next.flatMap((to) => waysFrom(to, ties).map((way) => [id, ...way]))];
};

const bruteForce = (tasks: readonly Task[], ties: readonly Tie[], clock: Clock, begin: number) => {
  const days = new Map(tasks.map((one) => [one.id, one.days ?? { value: 0, unit: 'day' as const }]));
  const run = (way: readonly string[], from: number): number => way.reduce((at, id) => clock.finish(at, days.get(id) ?? { value: 0, unit: 'day' }), from);
  const ways = tasks.flatMap(({ id }) => waysFrom(id, ties));
  const start = (id: string): number => Math.max(begin, ...ways.filter((way) => way.at(-1) === id).map((way) => run(way.slice(0, -1), begin)));
  const end = Math.max(...ways.map((way) => run(way, begin)));
  const latest = (id: string): number => {
    const onward = waysFrom(id, ties);
    let at = end;
    while (onward.some((way) => run(way, at) > end)) at -= 1;
    return at;
  };
  return { end, run, of: new Map(tasks.map(({ id }) => [id, { start: start(id), latestStart: latest(id) }])) };
};

describe.each([
  ['in plain counts', (): Clock => plainCount],
  ['on a calendar with working days and holidays', (closed: readonly number[]): Clock => clockOn((day) => plainWeek(day) && !closed.includes(day))],
])('on a thousand random graphs %s', (_, clockWith) => {
  it('agrees with walking every way through the graph', () => {
    let seen = 0;
    fc.assert(fc.property(graphs, ({ tasks, ties, begin, closed }) => {
      const clock = clockWith(closed);
      const timed = schedule(tasks, ties, clock, begin);
      const brute = bruteForce(tasks, ties, clock, begin);
      for (const { id, start, latestStart } of timed) expect({ id, start, latestStart }).toEqual({ id, ...brute.of.get(id) });
      const path = criticalPath(timed, ties);
      expect(brute.run(path, begin)).toBe(brute.end);
      expect(path.slice(1).every((id, index) => ties.some(({ from, to }) => from === path[index] && to === id))).toBe(true);
      seen += 1;
    }), { numRuns: 1000, seed: 20261201 });
    expect(seen).toBe(1000);
  });
});
