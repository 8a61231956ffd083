import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** The things in an order that the seed alone decides: the same in every window and after a reload. */
export function shuffled<T>(things: readonly T[], seed: number): T[] {
  const dice = xoroshiro128plus(seed);
  const left = [...things];
  return things.flatMap(() => left.splice(uniformInt(dice, 0, left.length - 1), 1));
}
