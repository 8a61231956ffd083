import type { Course } from '../model/course.ts';
import { formatVersion, migrate } from './migrations.ts';
import { courseSchema } from './schema.ts';

export type CourseReading =
  /** `migratedFrom`: the version it was written in, when that is an older one; else null. */
  | { ok: true; course: Course; migratedFrom: number | null }
  | { ok: false; reason: 'newer' | 'damaged'; details: string };

/** Far more than any course has; a hostile file is refused before it costs the time of checking it. */
const deepest = 12;
const mostParts = 1_000_000;
const mostRecords = 20_000;

/** Reads a course of any version out of plain JSON. Never throws; `details` are for whoever helps, in English, with the path. */
export function readCourse(value: unknown, version: number): CourseReading {
  if (version > formatVersion)
    return { ok: false, reason: 'newer', details: `version ${version}, known ${formatVersion}` };
  const damaged = (details: string): CourseReading => ({ ok: false, reason: 'damaged', details });
  try {
    if (!Number.isInteger(version) || version < 1) return damaged(`version ${version}`);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return damaged('course: not an object');
    const hostile = hostilePart(value);
    if (hostile !== null) return damaged(hostile);
    const checked = courseSchema.safeParse(version < formatVersion ? migrate({ ...value }, version) : value);
    if (checked.success)
      return { ok: true, course: checked.data, migratedFrom: version < formatVersion ? version : null };
    const first = checked.error.issues.slice(0, 3);
    return damaged(first.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  } catch (error) {
    return damaged(error instanceof Error ? error.message : 'unknown');
  }
}

/** Names what no course has: keys that reach into the language itself, nesting beyond measure. Walks without recursion. */
function hostilePart(root: object): string | null {
  let level: object[] = [root];
  let parts = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return `nested deeper than ${deepest}`;
    const next: object[] = [];
    for (const node of level) {
      for (const key of ['__proto__', 'constructor', 'prototype'])
        if (Object.hasOwn(node, key)) return `forbidden key ${key}`;
      const children: unknown[] = Object.values(node);
      if (children.length > mostRecords) return `more than ${mostRecords} records`;
      for (const child of children) {
        if (++parts > mostParts) return `more than ${mostParts} parts`;
        if (typeof child === 'object' && child !== null) next.push(child);
      }
    }
    level = next;
  }
  return null;
}
