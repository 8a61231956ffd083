import { equalityDeep } from 'lib0/function';
import { nanoid } from 'nanoid';
import type { Course, Id } from '../model/course.ts';
import { mergeCourses } from '../model/merge.ts';
import type { FileReading } from '../storage/file.ts';
import { become } from './become.ts';
import { withCourse } from './open.ts';
import { createCourse } from './shelf.ts';

/** How a file is opened: as a course of its own, in place of the one that is here, or together with it. */
export type OpenHow = 'copy' | 'replace' | 'merge';

/** `here`: the course is on this computer, so that the person must be asked how to open the file. `same`: nothing differs. */
export type Inspection = { reading: FileReading; here: boolean; same: boolean };

/** Looks at a file without storing anything. Never rejected. */
export async function inspectFile(file: string | Blob): Promise<Inspection> {
  const { readCourseFile } = await import('../storage/file.ts');
  const reading = await readCourseFile(file);
  if (!reading.ok) return { reading, here: false, same: false };
  const current = await courseContent(reading.course.id);
  return { reading, here: current !== null, same: current !== null && equalityDeep(current, reading.course) };
}

/** A course on the shelf as it is now, open or not; null when it is not there or cannot be read. */
export async function courseContent(id: Id): Promise<Course | null> {
  try {
    return await withCourse(id, (session) => session.read());
  } catch {
    return null;
  }
}

/**
 * Opens the course of a file and returns the id it has here. `replace` and `merge` keep a version of what is here first and are
 * one change that can be undone where the course is open; when the course is not here they do what `copy` does.
 */
export async function openFileInto(course: Course, how: OpenHow): Promise<Id> {
  if (how !== 'copy') {
    const done = await withCourse(course.id, async (session) => {
      await session.keepVersion(how === 'replace' ? 'before-replace' : 'before-merge');
      const wanted = how === 'replace' ? course : mergeCourses(session.read(), course, nanoid);
      session.change((now) => become(now, wanted));
      await session.flush();
      return true;
    });
    if (done === true) return course.id;
  }
  return createCourse(course);
}

/** Saves a course as a file: its content and a name for it. */
export async function courseFile(course: Course): Promise<{ blob: Blob; name: string }> {
  const { saveCourseFile } = await import('../storage/file.ts');
  return saveCourseFile(course, Date.now());
}
