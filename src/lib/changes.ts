import type { Content, Entry } from '#schemas/collections.ts';
import type { Electricity } from '#schemas/electricity.ts';
import type { Policy } from '#schemas/policies.ts';

/** Something that began, stopped in part or ended on a day, in law or in power prices. */
export type Change =
  | { readonly kind: 'begins' | 'issued' | 'stops-in-part' | 'ends'; readonly day: string; readonly policy: Entry<Policy> }
  | { readonly kind: 'price'; readonly day: string; readonly record: Entry<Electricity> };

/** What changes in a year (`2026`), the newest first. */
export const changesIn = (year: string, content: Pick<Content, 'policies' | 'electricity'>): readonly Change[] =>
  [...content.policies.flatMap(changesOf), ...content.electricity.flatMap(pricesOf)]
    .filter(({ day }) => day.startsWith(year))
    .sort((a, b) => b.day.localeCompare(a.day));

const changesOf = (policy: Entry<Policy>): readonly Change[] => [
  ...(policy.effectiveFrom ? [{ kind: 'begins' as const, day: policy.effectiveFrom, policy }] : policy.issued ? [{ kind: 'issued' as const, day: policy.issued, policy }] : []),
  ...(policy.suspended ?? []).map((part) => ({ kind: 'stops-in-part' as const, day: part.from, policy })),
  ...(policy.effectiveTo ? [{ kind: 'ends' as const, day: policy.effectiveTo, policy }] : []),
];

/** A notice that a newer text restates changed prices all the same on its day. */
const pricesOf = (record: Entry<Electricity>): readonly Change[] => (record.effectiveFrom ? [{ kind: 'price', day: record.effectiveFrom, record }] : []);
