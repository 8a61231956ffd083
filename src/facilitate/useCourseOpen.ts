import { useEffect } from 'react';
import type { Id } from '../model/course.ts';
import { type CourseStatus, openCourse, useCourseState } from '../store/index.ts';

/** Opens a course in this window and says how it went. */
export function useCourseOpen(id: Id): CourseStatus {
  const status = useCourseState((state) => state.status);
  const here = useCourseState((state) => state.id);
  useEffect(() => {
    void openCourse(id);
  }, [id]);
  return here === id ? status : 'opening';
}
