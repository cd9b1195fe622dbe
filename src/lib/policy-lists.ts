import type { Policy } from '#schemas/policies.ts';
import type { Source } from '#schemas/sources.ts';
import { holds, statusOn } from './policy-status.ts';
import { above } from './relations.ts';

type Listed = Pick<Policy, 'region' | 'topics' | 'status' | 'effectiveFrom' | 'effectiveTo' | 'suspended'> & { readonly id: string };
type Place = Parameters<typeof above>[1][number];

/** What may still be counted on comes first, what has ended last; otherwise the order stays. */
export const usableFirst = <Item extends Listed>(policies: readonly Item[], today: string): Item[] =>
  [...policies].sort((a, b) => rank(a, today) - rank(b, today));

const rank = (policy: Listed, today: string): number => {
  const status = statusOn(policy, today);
  if (holds(status) || status === 'not-yet') return 0;
  return status === 'expired' || status === 'superseded' || status === 'suspended' ? 2 : 1;
};

/** Topics on which a policy gives money, land or power, and not only a way of working. */
const TANGIBLE: readonly Policy['topics'][number][] = ['tax', 'land', 'power', 'finance', 'talent', 'technology', 'digital'];

/** The policies that reach a place, those an investor there can count on first: usable, giving something tangible to its industries, made nearby, with a known end. */
export const mostRelevant = <Item extends Listed & Pick<Policy, 'kind' | 'industries'>>(policies: readonly Item[], place: { readonly id: string; readonly industries: readonly string[] }, places: readonly Place[], today: string): Item[] => {
  const nearest = above(place.id, places);
  const weight = (policy: Item): readonly number[] => [
    rank(policy, today),
    policy.industries.length === 0 || policy.industries.some((id) => place.industries.includes(id)) ? 0 : 1,
    policy.kind === 'policy' ? 0 : 1,
    policy.topics.some((topic) => TANGIBLE.includes(topic)) ? 0 : 1,
    nearest.indexOf(policy.region),
    policy.effectiveTo ? 0 : 1,
  ];
  return policies
    .filter(({ region }) => nearest.includes(region))
    .map((policy) => ({ policy, weight: weight(policy) }))
    .sort((a, b) => firstDifference(a.weight, b.weight))
    .map(({ policy }) => policy);
};

const firstDifference = (a: readonly number[], b: readonly number[]): number => a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** The places for which a policy was made: its own and every place below it; a national one reaches all. */
export const reach = (region: string, places: readonly Place[]): readonly string[] =>
  places.filter((place) => above(place.id, places).includes(region)).map((place) => place.id);

/** Policies of the same place on one of the same topics, the usable ones first. */
export const similar = <Item extends Listed>(policy: Listed, all: readonly Item[], today: string): Item[] =>
  usableFirst(all.filter((other) => other.id !== policy.id && other.region === policy.region && other.topics.some((topic) => policy.topics.includes(topic))), today);

/** The policies of which this one has stopped a part. */
export const stoppedBy = <Item extends Listed>(policy: Pick<Listed, 'id'>, all: readonly Item[]): Item[] =>
  all.filter((other) => other.suspended?.some((part) => part.by === policy.id));

/** The first cited source that is an original and can be linked to: a legal text or what an office published itself. */
export const original = (cited: readonly string[], sources: readonly Source[]): (Source & { url: string }) | undefined =>
  cited
    .flatMap((id) => sources.filter((source) => source.id === id))
    .find((source): source is Source & { url: string } => source.url !== null && (source.kind === 'official' || source.kind === 'law'));
