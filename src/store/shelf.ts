import { nanoid } from 'nanoid';
import type { Course, Id } from '../model/course.ts';
import { emptyCourse } from '../model/emptyCourse.ts';
import { dropLastWords, lastWords } from '../storage/lastWords.ts';
import { tell } from './bulletin.ts';
import { firstUpdate } from './document.ts';
import { closeCourse, dropCourse, withCourse } from './open.ts';
import { courseStore } from './state.ts';
import { theDisk } from './theDisk.ts';

/**
 * Puts a new course on the shelf and returns its id. `init` may be a whole course; its id is kept when it is not in use here.
 * Rejected with a `DiskError` when the disk does not take it.
 */
export async function createCourse(init: Partial<Course> = {}): Promise<Id> {
  const disk = await theDisk();
  const taken = new Set((await disk.shelf()).map((entry) => entry.id));
  const id = init.id === undefined || taken.has(init.id) ? nanoid() : init.id;
  const now = Date.now();
  const course: Course = { ...emptyCourse({ id, now }), ...init, id };
  const { title, workplace } = course;
  await disk.create({ id, title, workplace, createdAt: now, changedAt: now, deletedAt: null }, firstUpdate(course));
  tell({ kind: 'shelf' });
  return id;
}

/** A second course with the same content, on its own from now on. Null when there is no such course. */
export async function duplicateCourse(id: Id, title: string): Promise<Id | null> {
  const course = await withCourse(id, (session) => session.read());
  if (course === null) return null;
  return createCourse({ ...course, id: nanoid(), title, createdAt: Date.now() });
}

/** Undoable where the course is open. */
export async function renameCourse(id: Id, title: string): Promise<void> {
  await withCourse(id, async (session) => {
    session.change((course) => {
      course.title = title;
    });
    await session.flush();
  });
}

/** Puts a course in the bin; `restoreCourse` brings it back with everything in it. */
export async function deleteCourse(id: Id): Promise<void> {
  if (courseStore.getState().id === id) await closeCourse();
  await (await theDisk()).setDeleted(id, Date.now());
  tell({ kind: 'removed', id, forget: false });
  tell({ kind: 'shelf' });
}

export async function restoreCourse(id: Id): Promise<void> {
  await (await theDisk()).setDeleted(id, null);
  tell({ kind: 'shelf' });
}

/** Removes a course with its versions and drafts for good. */
export async function eraseCourse(id: Id): Promise<void> {
  if (courseStore.getState().id === id) await dropCourse();
  tell({ kind: 'removed', id, forget: true }, 'elsewhere');
  await (await theDisk()).erase(id);
  dropLastWords([...lastWords(`course/${id}/`).keys(), ...lastWords(`draft/${id}/`).keys()]);
  tell({ kind: 'shelf' });
}
