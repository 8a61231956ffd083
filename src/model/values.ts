import type { Course, Id, OwnValue } from './course.ts';
import { inOrder, rankAt, rankAtEnd } from './rank.ts';

/** A workplace that writes its own values has between three and nine of them. */
export const fewestValues = 3;
export const mostValues = 9;

export function ownValues(course: Course): OwnValue[] {
  return inOrder(Object.values(course.values));
}

/** The names of the values in use: the workplace's own when there are at least three named ones, else the demo set's. */
export function valuesInUse(course: Course, demo: readonly string[]): readonly string[] {
  const own = ownValues(course)
    .map((value) => value.name.trim())
    .filter((name) => name !== '');
  return own.length >= fewestValues ? own : demo;
}

export function addValue(course: Course, id: Id, name: string): boolean {
  const values = ownValues(course);
  if (values.length >= mostValues) return false;
  course.values[id] = { id, name, rank: rankAtEnd(values) };
  return true;
}

export function removeValue(course: Course, id: Id): void {
  delete course.values[id];
}

/** Moves a value to position `index` (0 = first, counted without the value itself). */
export function moveValue(course: Course, id: Id, index: number): void {
  const value = course.values[id];
  if (value === undefined) return;
  value.rank = rankAt(
    ownValues(course).filter((other) => other.id !== id),
    index,
  );
}
