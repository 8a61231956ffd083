import { useState } from 'react';
import { entryOf } from '../../boards/registry.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Board, Id, Meeting, MeetingStep } from '../../model/course.ts';
import { useCourse } from '../../store/index.ts';
import { Button } from '../../ui/Button.tsx';
import { TimerBar } from '../TimerBar.tsx';
import { show } from '../wallMoves.ts';
import type { MeetingMoves } from './moves.ts';
import { ownTimer } from './ownTimer.ts';
import styles from './Stage.module.css';
import { StoryStage } from './StoryStage.tsx';
import { useMeetingScript } from './useMeetingScript.ts';
import { WallPicture } from './wall/WallPicture.tsx';

type Props = { meeting: Meeting; step: MeetingStep; room: Id; moves: MeetingMoves; onNow: () => void };

/** What a step is worked on with: its board, its story, or a live picture of the wall. */
export function Stage({ meeting, step, room, moves, onNow }: Props) {
  const words = useWords().lead.stage;
  const lang = useLang();
  const board = useCourse((course) => course.boards[step.board]);
  const { stepOf } = useMeetingScript(meeting);
  const ahead = room !== step.id;
  const wall = stepOf(step.id)?.wall;
  return (
    <section className={styles.stage} data-scrolls>
      {ahead && <AheadBar meeting={meeting} step={step} moves={moves} onNow={onNow} />}
      {wall?.show !== 'story' && (
        <h1 className={step.board === '' ? styles.title : 'seen-by-ear'}>{step.title[lang]}</h1>
      )}
      {board !== undefined && <BoardStage board={board} step={step} ahead={ahead} />}
      {step.board !== '' && board === undefined && <p className={styles.text}>{words.noBoard}</p>}
      {step.board === '' && wall?.show === 'story' && (
        <StoryStage meeting={meeting} step={step} story={wall.story} ahead={ahead} moves={moves} />
      )}
      {step.board === '' && <WallPicture meeting={meeting} step={step} ahead={ahead} />}
    </section>
  );
}

/** The board as it stands in the plan, under a time of its own. What is opened while looking ahead is opened here only. */
function BoardStage({ board, step, ahead }: { board: Board; step: MeetingStep; ahead: boolean }) {
  const words = useWords().lead.stage;
  const lang = useLang();
  const [opened, setOpened] = useState(step.place);
  const entry = entryOf(board);
  const places = entry.places(board);
  const at = ahead ? opened : board.wall.at;
  const go = (place: Id) => (ahead ? setOpened(place) : show(board.id, place));
  const timer = ahead ? undefined : ownTimer(board);
  return (
    <>
      {timer !== undefined && (
        <div className={styles.timer}>
          <TimerBar boardId={board.id} at={board.wall.at} timer={timer} label={words.ownTimer(board.title[lang])} />
        </div>
      )}
      <div className={styles.board}>
        <entry.Board
          boardId={board.id}
          at={places.includes(at) ? at : (places[0] ?? at)}
          go={go}
          inPlan
          ahead={ahead}
        />
      </div>
    </>
  );
}

/** Says that the room is somewhere else, and leads it here or the leader back. */
function AheadBar({ meeting, step, moves, onNow }: Omit<Props, 'room'>) {
  const words = useWords().lead.stage;
  const lang = useLang();
  const now = meeting.steps[meeting.at]?.title[lang] ?? '';
  const going = meeting.begunAt !== null && meeting.endedAt === null;
  return (
    <div className={styles.ahead}>
      {going && <p>{words.aheadOf(step.title[lang], now)}</p>}
      <Button look="main" onClick={() => moves.goTo({ step: step.id })}>
        {meeting.endedAt === null ? words.go : words.goAgain}
      </Button>
      <Button onClick={onNow}>{words.toNow}</Button>
    </div>
  );
}
