import { useWords } from '../../../i18n/language.tsx';
import type { Id, Meeting } from '../../../model/course.ts';
import { useCourse } from '../../../store/index.ts';
import { useClicker } from '../../useClicker.ts';
import { WallFrame } from '../../WallFrame.tsx';
import styles from '../../WallView.module.css';
import { useMeetingMoves } from '../moves.ts';
import { ownTimer } from '../ownTimer.ts';
import { useMeetingScript } from '../useMeetingScript.ts';
import { StepWall } from './StepWall.tsx';
import { WallBegins } from './WallBegins.tsx';
import { WallEnded } from './WallEnded.tsx';

/** What the room sees of a meeting: follows where the room is, owns nothing. */
export function MeetingWall({ meetingId, picture = false }: { meetingId: Id; picture?: boolean }) {
  const words = useWords();
  const meeting = useCourse((course) => course.meetings[meetingId]);
  if (meeting === undefined) return <p className={styles.missing}>{words.lead.head.missing}</p>;
  return <Shown meeting={meeting} picture={picture} />;
}

function Shown({ meeting, picture }: { meeting: Meeting; picture: boolean }) {
  const { stepOf } = useMeetingScript(meeting);
  const step = meeting.steps[meeting.at];
  const board = useCourse((course) => course.boards[step?.board ?? '']);
  const going = meeting.begunAt !== null && meeting.endedAt === null;
  const timed = going && stepOf(meeting.at)?.wall.show !== 'break';
  return (
    <WallFrame blank={meeting.blank} timer={timed ? (ownTimer(board) ?? step?.timer) : undefined} picture={picture}>
      {meeting.begunAt === null && <WallBegins meeting={meeting} />}
      {meeting.endedAt !== null && <WallEnded meetingId={meeting.id} />}
      {going && step !== undefined && <StepWall meeting={meeting} step={step} />}
    </WallFrame>
  );
}

/** The wall in its own window, where the clicker leads the room too. */
export function LedWall({ meetingId }: { meetingId: Id }) {
  const meeting = useCourse((course) => course.meetings[meetingId]);
  return (
    <>
      {meeting !== undefined && <Clicker meeting={meeting} />}
      <MeetingWall meetingId={meetingId} />
    </>
  );
}

function Clicker({ meeting }: { meeting: Meeting }) {
  const moves = useMeetingMoves(meeting);
  useClicker(true, { turn: (by) => moves.turn(by), blank: () => moves.blank(), arrows: true });
  return null;
}
