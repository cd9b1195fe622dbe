import type { GroundName } from './live-ground.ts';
import { around, type Box, lettering, touch, widthOf } from './lettering.ts';
import type { Pixel } from './views.ts';

/** A name of the ground where it is drawn. */
export interface Placed {
  readonly kind: GroundName['kind'];
  readonly text: string;
  readonly at: Pixel;
}

const SIZE = 12;
/** The room of a dot or plane, and between it and its name. */
const MARK = 5;

/** A name in the place where it can be read, beside its point. */
export type Read<Item extends Placed> = Item & { readonly beside: Pixel };

/** The names that can be read: the important ones come first, each in the first free place beside its point; one that would cover another, or a mark, is left out. */
export const readable = <Item extends Placed>(names: readonly Item[], marks: readonly Pixel[], radius: number): readonly Read<Item>[] => {
  const taken: Box[] = marks.map((at) => around(at, radius));
  return names.flatMap((name) => {
    const free = places(name, radius).map((beside) => ({ beside, box: boxOf(name, beside) })).find(({ box }) => !taken.some((other) => touch(box, other)));
    if (!free) return [];
    taken.push(free.box);
    return [{ ...name, beside: free.beside }];
  });
};

const isWide = ({ kind }: Placed): boolean => kind === 'land' || kind === 'water';

/** At its point; a town may also stand around the mark of a park that covers it. */
const places = ({ kind }: Placed, radius: number): readonly Pixel[] => (kind === 'city' || kind === 'gateway' ? [[0, 0], [radius, 0], [0, -radius - SIZE], [0, radius + SIZE], [radius, -radius], [radius, radius]] : [[0, 0]]);

/** To the right of its point; the name of a landscape or river stands around it. */
const boxOf = (name: Placed, beside: Pixel): Box => {
  const [x, y] = [name.at[0] + beside[0], name.at[1] + beside[1]];
  const width = widthOf(name.text, lettering[name.kind]) * SIZE;
  const left = isWide(name) ? x - width / 2 : x + (beside[0] === 0 && beside[1] === 0 ? -MARK : 0);
  return { x0: left, x1: left + width + 2 * MARK, y0: y - SIZE * 0.7, y1: y + SIZE * 0.7 };
};
