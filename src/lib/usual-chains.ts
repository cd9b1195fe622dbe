import type { Bilingual, Text } from '#schemas/fields.ts';
import type { Chain, Procedure } from '#schemas/procedures.ts';
import { inOrder } from './chain.ts';

type Usual = Chain['usual'][number];
type Needed = Pick<Procedure, 'appliesTo' | 'excludedFor' | 'order'>;

/** The steps of a usual kind of project in order: those that one of its kinds needs and none excludes. */
export const stepsOfUsual = <Step extends Needed>(steps: readonly Step[], { kinds }: Pick<Usual, 'kinds'>): readonly Step[] =>
  inOrder(steps.filter(({ appliesTo, excludedFor }) => appliesTo.some((kind) => kinds.includes(kind)) && !excludedFor.some((kind) => kinds.includes(kind))));

type Variant = NonNullable<NonNullable<Procedure['limit']>['variants']>[number];

/** The variant of a limit that the class of the environmental assessment decides; limits told apart by something else have none. */
export const variantOf = ({ limit }: Pick<Procedure, 'limit'>, eia: Usual['eia']): Variant | undefined => limit?.variants?.find((variant) => variant.eia === eia);

/** Something that steps need, with those steps. */
export interface Shared<Step> {
  readonly name: Bilingual | Text;
  readonly steps: readonly Step[];
}

/** Names that steps share, once each, in the order of the first step that has them. */
export const sharedBy = <Step>(steps: readonly Step[], namesOf: (step: Step) => readonly (Bilingual | Text)[]): readonly Shared<Step>[] => {
  const pairs = steps.flatMap((step) => namesOf(step).map((name) => ({ name, step })));
  return [...Map.groupBy(pairs, ({ name }) => name.zh).values()].flatMap((group) => (group[0] ? [{ name: group[0].name, steps: [...new Set(group.map(({ step }) => step))] }] : []));
};
