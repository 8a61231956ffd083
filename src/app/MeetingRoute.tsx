import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { SaveFileButton } from '../courses/SaveFileButton.tsx';
import { Meeting } from '../facilitate/Meeting.tsx';
import type { Id } from '../model/course.ts';
import { OpenCourse } from './OpenCourse.tsx';

type Props = { courseId: Id; boardId: Id; place: Id | undefined };

/** A board being led. The open place stands in the address, so a reload comes back to it. */
export default function MeetingRoute({ courseId, boardId, place }: Props) {
  const [, navigate] = useLocation();
  const onPlace = useCallback(
    (at: Id) => navigate(`/forloeb/${courseId}/tavle/${boardId}/${at}`),
    [navigate, courseId, boardId],
  );
  return (
    <OpenCourse courseId={courseId}>
      <Meeting
        courseId={courseId}
        boardId={boardId}
        at={place}
        onPlace={onPlace}
        saveFile={<SaveFileButton look="go" />}
      />
    </OpenCourse>
  );
}
