import { Redirect } from 'wouter';
import type { Id } from '../../model/course.ts';
import { OpenCourse } from '../OpenCourse.tsx';
import { picksAddress } from './cardPicks.ts';

/** A hand-picked selection opens the studio with its cards chosen, and its course open. */
export default function PrintSelectionRoute({ courseId, selectionId }: { courseId: Id; selectionId: Id }) {
  return (
    <OpenCourse courseId={courseId}>
      <Redirect to={picksAddress({ decks: [], selections: [selectionId], blanks: 0 })} replace />
    </OpenCourse>
  );
}
