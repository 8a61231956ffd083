import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Id, Meeting } from '../../model/course.ts';
import { setSettings, useCourse } from '../../store/index.ts';
import { linkLook } from '../../ui/Button.tsx';
import { DragArea } from '../../ui/drag/DragArea.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { announce } from '../../ui/toasts.ts';
import { useClicker } from '../useClicker.ts';
import { useUndoKeys } from '../useUndoKeys.ts';
import { After } from './After.tsx';
import { Before } from './Before.tsx';
import { Foot } from './Foot.tsx';
import { Head } from './Head.tsx';
import { MeetingScreen } from './MeetingScreen.tsx';
import { type MeetingMoves, useMeetingMoves } from './moves.ts';
import { Notes } from './Notes.tsx';
import { Plan } from './Plan.tsx';
import styles from './Player.module.css';
import { afterIt, beforeIt } from './places.ts';
import { Stage } from './Stage.tsx';

type Props = {
  courseId: Id;
  meetingId: Id;
  /** What the leader looks at, from the address; none: where the room is. */
  looked: Id | undefined;
  /** Writes it into the address. */
  onLook: (place: Id | undefined) => void;
  /** Goes to another meeting of the course. */
  onMeeting: (meeting: Id) => void;
  /** Saves a file, clears the computer: from rooms this one knows nothing of. */
  saveFile: ReactNode;
  clear: ReactNode;
  /** Where the script and what goes with it are printed. */
  printAddress: (script: Id) => string;
};

/** The leader's window: the plan, what the room works on, what to say, the time. */
export function Player(props: Props) {
  const { courseId, meetingId } = props;
  const words = useWords().lead.head;
  const meeting = useCourse((course) => course.meetings[meetingId]);
  useEffect(() => setSettings({ lastCourse: courseId }), [courseId]);
  useUndoKeys();
  if (meeting === undefined)
    return (
      <main>
        <Notice title={words.missing} text="">
          <Link href={`/forloeb/${courseId}`} className={linkLook('main')}>
            {words.toCourse}
          </Link>
        </Notice>
      </main>
    );
  return (
    <DragArea>
      <Led {...props} meeting={meeting} />
    </DragArea>
  );
}

function Led({ meeting, looked, onLook, saveFile, clear, onMeeting, printAddress }: Props & { meeting: Meeting }) {
  const words = useWords();
  const lang = useLang();
  const led = useMeetingMoves(meeting);
  const [oneScreen, setOneScreen] = useState(false);
  const room = meeting.begunAt === null ? beforeIt : meeting.endedAt !== null ? afterIt : meeting.at;
  const place = looked ?? room;
  const step = meeting.steps[place];
  const look = (to: Id) => {
    onLook(to === room ? undefined : to);
    const title = meeting.steps[to]?.title[lang];
    if (title !== undefined && to !== room) announce(words.lead.said.looking(title));
  };
  const moves = following(led, () => onLook(undefined));
  useClicker(!oneScreen, {
    turn: (by) => moves.turn(by),
    blank: () => moves.blank(),
    arrows: true,
    onEscape: () => onLook(undefined),
  });
  useFocusOn(place);
  if (oneScreen) return <MeetingScreen meeting={meeting} moves={moves} onLeave={() => setOneScreen(false)} />;
  return (
    <div className={styles.player}>
      <Head meeting={meeting} />
      <div className={styles.body} data-board={step !== undefined && step.board !== ''}>
        <Plan meeting={meeting} moves={moves} room={room} place={place} look={look} />
        <main id="content" tabIndex={-1} className={styles.main}>
          {step !== undefined && (
            <Suspense fallback={<p className={styles.loading}>{words.app.loading}</p>}>
              <Stage
                key={step.id}
                meeting={meeting}
                step={step}
                room={room}
                moves={moves}
                onNow={() => onLook(undefined)}
              />
              <Notes meeting={meeting} step={step} />
            </Suspense>
          )}
          {place === beforeIt && <Before meeting={meeting} moves={moves} printAddress={printAddress(meeting.script)} />}
          {place === afterIt && (
            <After meeting={meeting} moves={moves} saveFile={saveFile} clear={clear} onMeeting={onMeeting} />
          )}
        </main>
      </div>
      <Foot meeting={meeting} moves={moves} place={place} saveFile={saveFile} onOneScreen={() => setOneScreen(true)} />
    </div>
  );
}

/** The same moves; where the room is led, the leader's eyes follow. */
function following(moves: MeetingMoves, follow: () => void): MeetingMoves {
  return {
    ...moves,
    goTo(spot) {
      moves.goTo(spot);
      follow();
    },
    turn(by) {
      moves.turn(by);
      follow();
    },
    end() {
      moves.end();
      follow();
    },
  };
}

/** When what had the focus is gone with the step it belonged to, keys go on from the new one. */
function useFocusOn(place: Id): void {
  useEffect(() => {
    const main = document.getElementById('content');
    if (place !== '' && document.activeElement === document.body) main?.focus({ preventScroll: true });
  }, [place]);
}
