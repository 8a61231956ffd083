import { useSelections } from '../../../courses/useSelections.ts';
import { useWords } from '../../../i18n/language.tsx';
import { reportToPrint } from '../../../print/fromCourse.ts';
import { useCourseState } from '../../../store/index.ts';
import { Studio } from '../Studio.tsx';
import type { SheetParts } from './sheetParts.ts';

/** What a course came to, on paper. */
export function ReportSheet({ lang, picks, language }: SheetParts) {
  const { studio, fileNames } = useWords().printing;
  // Opens the course used last.
  useSelections();
  const course = useCourseState((state) => state.course);
  return (
    <Studio
      kind="sheets"
      job={course === null ? null : { kind: 'report', data: reportToPrint(course, lang), lang }}
      name={fileNames.report}
      what={course?.workplace ?? ''}
      reading={course === null ? undefined : `/forloeb/${course.id}`}
    >
      {picks}
      {course === null && <p role="status">{studio.sheet.noCourse}</p>}
      {language}
    </Studio>
  );
}
