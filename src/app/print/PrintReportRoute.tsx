import type { Id } from '../../model/course.ts';
import { OpenCourse } from '../OpenCourse.tsx';
import PrintSheetsRoute from './sheets/PrintSheetsRoute.tsx';

/** Prints what a course came to: its words, its agreements, its evaluation. */
export default function PrintReportRoute({ courseId }: { courseId: Id }) {
  return (
    <OpenCourse courseId={courseId}>
      <PrintSheetsRoute picked="opsamling" />
    </OpenCourse>
  );
}
