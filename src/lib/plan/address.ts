import { realDay } from './days.ts';
import type { Choice } from './plans.ts';
import type { EiaClass } from './steps.ts';

/** What a plan can be made of. */
export interface Offered {
  readonly kinds: readonly string[];
  readonly steps: readonly string[];
  /** What holds as long as nothing is chosen. */
  readonly usual: Pick<Choice, 'kinds' | 'eia'>;
}

/** A choice read from an address, and what of it was not understood, as `start=2026-02-30`. */
export interface Read {
  readonly choice: Choice;
  readonly ignored: readonly string[];
}

export const CLASSES: readonly EiaClass[] = ['report', 'form', 'register'];
/** A project is one or the other: whoever handles hazardous chemicals is no general project. */
export const BASES = ['general', 'chemical'] as const;
const [GENERAL, CHEMICAL] = BASES;
const MOST_SHOWN = 5;
const LONGEST_SHOWN = 40;

/** The choice in an address such as `?kinds=chemical&eia=report&start=2026-12-01&done=project-filing`; several values repeat the name or stand behind commas. */
export const choiceFrom = (query: string, { kinds, steps, usual }: Offered): Read => {
  const parameters = new URLSearchParams(query);
  const values = (name: string): readonly string[] => [...new Set(parameters.getAll(name).flatMap((value) => value.split(',')).filter((value) => value !== ''))];
  const given = { kinds: values('kinds'), eia: values('eia'), start: values('start'), done: values('done') };
  const chosen = given.kinds.filter((kind) => kinds.includes(kind) && !(kind === GENERAL && given.kinds.includes(CHEMICAL)));
  const eia = CLASSES.find((one) => one === given.eia[0]);
  const start = realDay(given.start[0] ?? '');
  const done = given.done.filter((step) => steps.includes(step));
  const used = { kinds: chosen, eia: eia ? [eia] : [], start: start ? [start] : [], done };
  const ignored = (Object.keys(given) as (keyof typeof given)[]).flatMap((name) => given[name].filter((value) => !(used[name] as readonly string[]).includes(value)).map((value) => `${name}=${brief(value)}`));
  const base = chosen.length > 0 ? { kinds: chosen, eia: eia ?? 'form' } : { kinds: usual.kinds, eia: eia ?? usual.eia };
  return { choice: { ...base, ...(start && { start }), done }, ignored: ignored.length > MOST_SHOWN ? [...ignored.slice(0, MOST_SHOWN), `… (${ignored.length})`] : ignored };
};

const brief = (value: string): string => (value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value);

/** The address of a choice. */
export const addressOf = ({ kinds, eia, start, done }: Choice): string =>
  `?${new URLSearchParams([...kinds.filter((kind) => kind !== 'all').map((kind) => ['kinds', kind]), ['eia', eia], ...(start ? [['start', start]] : []), ...done.map((step) => ['done', step])])}`;
