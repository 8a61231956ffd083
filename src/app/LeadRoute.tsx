import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { ClearDialog } from '../courses/ClearDialog.tsx';
import { SaveFileButton } from '../courses/SaveFileButton.tsx';
import { Player } from '../facilitate/player/Player.tsx';
import { useWords } from '../i18n/language.tsx';
import type { Id } from '../model/course.ts';
import { readCourse } from '../store/index.ts';
import { Button } from '../ui/Button.tsx';
import { OpenCourse } from './OpenCourse.tsx';

type Props = { courseId: Id; meetingId: Id; step: Id | undefined };

/** A meeting being led. What the leader looks at stands in the address; without it: where the room is. */
export default function LeadRoute({ courseId, meetingId, step }: Props) {
  const [, navigate] = useLocation();
  const here = `/forloeb/${courseId}/moede`;
  const onLook = useCallback(
    (place: Id | undefined) =>
      navigate(`${here}/${meetingId}${place === undefined ? '' : `/${place}`}`, { replace: true }),
    [navigate, here, meetingId],
  );
  return (
    <OpenCourse courseId={courseId}>
      <Player
        key={meetingId}
        courseId={courseId}
        meetingId={meetingId}
        looked={step}
        onLook={onLook}
        onMeeting={(meeting) => navigate(`${here}/${meeting}`)}
        saveFile={<SaveFileButton look="plain" />}
        clear={<ClearButton />}
        printAddress={(script) => printAddress(courseId, script)}
      />
    </OpenCourse>
  );
}

/** Where a script and what goes with it are printed, or an agenda of one's own. */
const printAddress = (course: Id, script: Id): string =>
  readCourse().agendas[script] === undefined ? `/print/pakker/${script}` : `/forloeb/${course}/plan/${script}/print`;

function ClearButton() {
  const words = useWords().courses.clear;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.open}</Button>
      {open && <ClearDialog onClose={() => setOpen(false)} />}
    </>
  );
}
