import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

type Ranked = { id: string; rank: string };

/** Records in their order: by rank, and by id where two windows chose the same rank. */
export function inOrder<T extends Ranked>(records: Iterable<T>): T[] {
  return [...records].sort((a, b) => compare(a.rank, b.rank) || compare(a.id, b.id));
}

/** A rank after all of `records`. */
export function rankAtEnd(records: readonly Ranked[]): string {
  return generateKeyBetween(inOrder(records).at(-1)?.rank ?? null, null);
}

/**
 * A rank that puts a record at position `index` (0 = first) among `others`, which are in order and without the record itself.
 * Neighbours of equal rank (two windows at once) are stepped over, so the result may land just behind both.
 */
export function rankAt(others: readonly Ranked[], index: number): string {
  const place = Math.max(0, Math.min(index, others.length));
  const before = others[place - 1]?.rank ?? null;
  const after = others.slice(place).find((record) => before === null || record.rank > before)?.rank ?? null;
  return generateKeyBetween(before, after);
}

/** `count` ranks in order, for records made together. */
export function generateRanks(count: number): string[] {
  return generateNKeysBetween(null, null, count);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
