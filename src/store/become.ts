import { equalityDeep } from 'lib0/function';
import type { Course } from '../model/course.ts';

/** Makes the draft of a course equal to another one, for use in a recipe. Parts that are equal already are left untouched. */
export function become(draft: Course, wanted: Course): void {
  assign(draft, wanted);
}

function assign(draft: object, wanted: object): void {
  for (const key of Object.keys(draft)) if (!Object.hasOwn(wanted, key)) Reflect.deleteProperty(draft, key);
  for (const [key, value] of Object.entries(wanted)) {
    const old: unknown = Reflect.get(draft, key);
    if (isObject(old) && isObject(value)) assign(old, value);
    else if (!equalityDeep(old, value)) Reflect.set(draft, key, value);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
