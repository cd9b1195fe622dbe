import { scaleLinear, scaleLog } from 'd3-scale';

/** Where a value lies on a horizontal scale, in per cent of its width, and the round values to mark on it. */
export interface Scale {
  readonly at: (value: number) => string;
  /** The same in numbers, 0 to 100. */
  readonly share: (value: number) => number;
  readonly ticks: readonly number[];
}

const scaled = (share: (value: number) => number, ticks: readonly number[]): Scale => ({ share, ticks, at: (value) => `${Number(share(value).toFixed(2))}%` });

/** A scale from 0 to the next round number above every value. */
export const fromZero = (values: readonly number[], ticks = 5): Scale => {
  const scale = scaleLinear([0, Math.max(0, ...values) || 1], [0, 100]).nice(ticks);
  return scaled(scale, scale.ticks(ticks));
};

/** A scale of powers of ten that holds every positive value: for amounts of which some are thousands of times others. */
export const byPowers = (values: readonly number[]): Scale => {
  const { from, to } = powersAround(values);
  return scaled(scaleLog([10 ** from, 10 ** to], [0, 100]), powers(from, to));
};

/** The same where room is short: it ends a little above the largest value instead of at the next power. */
export const byPowersUpTo = (values: readonly number[]): Scale => {
  const { from, largest } = powersAround(values);
  return scaled(scaleLog([10 ** from, largest * 1.3], [0, 100]), powers(from, Math.floor(Math.log10(largest * 1.3))));
};

const powersAround = (values: readonly number[]): { from: number; to: number; largest: number } => {
  const positive = values.filter((value) => value > 0);
  const [from, largest] = [Math.floor(Math.log10(Math.min(...positive))), Math.max(...positive)];
  return { from, to: Math.max(Math.ceil(Math.log10(largest)), from + 1), largest };
};

const powers = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));

/** A scale over a span of years, the last one included. */
export const overYears = (first: number, last: number): Scale => {
  const scale = scaleLinear([first, last + 1], [0, 100]);
  return scaled(scale, Array.from({ length: last - first + 1 }, (_, index) => first + index));
};

/** For dots on a line, on which level each stands so that none covers another: those nearer than `apart` are piled up in their order. */
export const stacked = (shares: readonly number[], apart: number): readonly number[] =>
  shares.reduce<readonly number[]>((levels, share) => {
    const taken = levels.filter((_, index) => Math.abs((shares[index] ?? 0) - share) < apart);
    return [...levels, Array.from({ length: taken.length + 1 }, (_, level) => level).find((level) => !taken.includes(level)) ?? 0];
  }, []);
