import type { Kit } from './kit.ts';

/** The index of the first for which something holds that holds for all after it; the last where it holds for none. */
export function firstThat<T>(all: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, all.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const one = all[middle];
    if (one !== undefined && holds(one)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/**
 * Heights of rows under each other: what each needs at the largest type at which all have room, and an equal part of what is left
 * over. Where not even the floor will do, those that need little get it, and the others equal parts.
 */
export function sharedHeights(kit: Kit, height: number, gap: number, needsAt: (size: number) => number[]): number[] {
  const sizes = [21, 18, 16, 14.5, 13, 12, 11, 10, 9].filter((size) => size > kit.floor).concat(kit.floor);
  const roomOf = (needs: readonly number[]) => height - gap * (needs.length - 1);
  const sum = (needs: readonly number[]) => needs.reduce((total, need) => total + need, 0);
  const fitting = (size: number) => {
    const needs = needsAt(size);
    return sum(needs) <= roomOf(needs);
  };
  const needs = needsAt(sizes[firstThat(sizes, fitting)] ?? kit.floor);
  const room = roomOf(needs);
  const all = sum(needs);
  if (all <= room) return needs.map((need) => need + (room - all) / needs.length);
  const equal = room / needs.length;
  const modest = needs.filter((need) => need <= equal);
  const others = (room - sum(modest)) / (needs.length - modest.length);
  return needs.map((need) => (need <= equal ? need : others));
}
