import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Course } from '../model/course.ts';
import type { ShelfEntry } from '../storage/disk.ts';
import { inBin, onShelf, refreshShelf, shelfStore } from './shelf.ts';
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

/** The courses of this computer, latest changed first, live; null until they have been read. */
export function useShelf(): ShelfEntry[] | null {
  useReading();
  return useStore(
    shelfStore,
    useShallow(({ entries }) => entries && onShelf(entries)),
  );
}

/** The courses in the bin, latest binned first, live; null until they have been read. */
export function useBin(): ShelfEntry[] | null {
  useReading();
  return useStore(
    shelfStore,
    useShallow(({ entries }) => entries && inBin(entries)),
  );
}

function useReading(): void {
  useEffect(() => {
    void refreshShelf();
  }, []);
}
