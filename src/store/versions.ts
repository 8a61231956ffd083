import type { Course, Id } from '../model/course.ts';
import type { VersionEntry } from '../storage/disk.ts';
import { become } from './become.ts';
import { tell } from './bulletin.ts';
import { firstUpdate } from './document.ts';
import { openCourse, withCourse } from './open.ts';
import { courseStore } from './state.ts';
import { theDisk } from './theDisk.ts';

/** The earlier states of a course that are kept, newest first. */
export async function listVersions(course: Id): Promise<VersionEntry[]> {
  return (await theDisk()).listVersions(course);
}

/** An earlier state; null when it is no longer kept or cannot be read. */
export async function readVersion(key: number): Promise<Course | null> {
  const stored = await (await theDisk()).readVersion(key);
  if (stored === null) return null;
  const { readCourse } = await import('../storage/readCourse.ts');
  const reading = readCourse(parse(stored.json), stored.format);
  return reading.ok ? reading.course : null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/**
 * Makes a course what it was in a version: one change, which can be undone, after a version of what is there now. A course that
 * cannot be opened any more is put together anew from the version. False when the version or the course is gone.
 */
export async function restoreVersion(key: number): Promise<boolean> {
  const disk = await theDisk();
  const course = await readVersion(key);
  if (course === null) return false;
  const restored = await withCourse(course.id, async (session) => {
    await session.keepVersion('before-restore');
    session.change((now) => become(now, course));
    await session.flush();
    return true;
  });
  if (restored === true) return true;

  const entry = (await disk.shelf()).find(({ id }) => id === course.id);
  if (entry === undefined || entry.deletedAt !== null) return false;
  const { title, workplace } = course;
  await disk.create({ ...entry, title, workplace, changedAt: Date.now() }, firstUpdate(course));
  tell({ kind: 'shelf' });
  if (courseStore.getState().id === course.id) await openCourse(course.id);
  return true;
}
