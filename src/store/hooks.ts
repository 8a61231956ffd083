import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Course } from '../model/course.ts';
import { type CourseState, courseStore } from './state.ts';

/** Follows a part of what this window has open. The selector returns something stored, or a primitive. */
export function useCourseState<T>(selector: (state: CourseState) => T): T {
  return useStore(courseStore, selector);
}

/**
 * Follows a part of the open course. Lists and objects made by the selector are compared one level deep, so
 * `useCourse((c) => notesAt(c, board, stop))` draws again only when one of those notes changed. Throws when no course is open.
 */
export function useCourse<T>(selector: (course: Course) => T): T {
  return useStore(
    courseStore,
    useShallow((state) => {
      if (state.course === null) throw new Error('No course is open in this window');
      return selector(state.course);
    }),
  );
}
