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
