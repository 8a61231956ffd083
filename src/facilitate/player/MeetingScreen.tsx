import { Suspense, useState } from 'react';
import { entryOf } from '../../boards/registry.ts';
import { useWords } from '../../i18n/language.tsx';
import type { Meeting } from '../../model/course.ts';
import { useCourse } from '../../store/index.ts';
import { Button } from '../../ui/Button.tsx';
import styles from '../OneScreen.module.css';
import { OneScreen } from '../OneScreen.tsx';
import { useTimerSignal } from '../useTimerSignal.ts';
import own from './MeetingScreen.module.css';
import type { MeetingMoves } from './moves.ts';
import { SayWords } from './Notes.tsx';
import { MeetingWall } from './wall/MeetingWall.tsx';

type Props = { meeting: Meeting; moves: MeetingMoves; onLeave: () => void };

/** A meeting on the only screen there is: the wall, the board's line to type in, and what to say when it is asked for. */
export function MeetingScreen({ meeting, moves, onLeave }: Props) {
  const words = useWords().lead;
  const [saying, setSaying] = useState(false);
  const step = meeting.steps[meeting.at];
  const going = meeting.begunAt !== null && meeting.endedAt === null;
  const board = useCourse((course) => course.boards[going ? (step?.board ?? '') : '']);
  useTimerSignal(going ? step?.timer : undefined);
  const Line = board && entryOf(board).Line;
  const minutes = (by: 1 | -1) => moves.lengthen(meeting.at, by);
  return (
    <OneScreen
      turn={(by) => moves.turn(by)}
      blank={() => moves.blank()}
      blanked={meeting.blank}
      wall={<MeetingWall meetingId={meeting.id} />}
      onLeave={onLeave}
      more={
        going && (
          <>
            <MinuteButtons onMinutes={minutes} />
            <Button look="asphalt" aria-pressed={saying} onClick={() => setSaying(!saying)}>
              {saying ? words.oneScreen.hide : words.oneScreen.say}
            </Button>
          </>
        )
      }
    >
      {going && saying && (
        <div className={own.say}>
          <SayWords meeting={meeting} step={meeting.at} />
        </div>
      )}
      {board !== undefined && Line !== undefined && (
        <div className={styles.line}>
          <Suspense fallback={null}>
            <Line boardId={board.id} />
          </Suspense>
        </div>
      )}
    </OneScreen>
  );
}

function MinuteButtons({ onMinutes }: { onMinutes: (by: 1 | -1) => void }) {
  const words = useWords().road.timer;
  return (
    <>
      <Button look="asphalt" onClick={() => onMinutes(-1)}>
        {words.minus}
      </Button>
      <Button look="asphalt" onClick={() => onMinutes(1)}>
        {words.plus}
      </Button>
    </>
  );
}
