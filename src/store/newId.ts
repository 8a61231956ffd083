import { nanoid } from 'nanoid';
import type { Id } from '../model/course.ts';

/** A new id for a record: twelve letters and digits, the same on every machine only by an unlikely accident. */
export function newId(): Id {
  return nanoid(12);
}
