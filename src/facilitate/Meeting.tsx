import { type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { entryOf } from '../boards/registry.ts';
import { useWords } from '../i18n/language.tsx';
import type { Id } from '../model/course.ts';
import { setSettings, useCourse } from '../store/index.ts';
import { BoardScreen } from './BoardScreen.tsx';
import styles from './Meeting.module.css';
import { MeetingBar } from './MeetingBar.tsx';
import { useClicker } from './useClicker.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import { show, toggleBlank, turn } from './wallMoves.ts';

type Props = {
  courseId: Id;
  boardId: Id;
  /** The place in the address; none yet: where the wall is. */
  at: Id | undefined;
  /** Writes the place into the address. */
  onPlace: (at: Id) => void;
  /** Saves a file, shown where saving fails. */
  saveFile: ReactNode;
};

/** The facilitator's window: a board, and the bar with what is saved, the timer and the wall. */
export function Meeting({ courseId, boardId, at, onPlace, saveFile }: Props) {
  const words = useWords();
  const board = useCourse((course) => course.boards[boardId]);
  const [oneScreen, setOneScreen] = useState(false);
  const here = at ?? board?.wall.at ?? '';
  const go = useCallback(
    (place: Id) => {
      show(boardId, place);
      onPlace(place);
    },
    [boardId, onPlace],
  );
  useEffect(() => setSettings({ lastCourse: courseId }), [courseId]);
  useEffect(() => show(boardId, here), [boardId, here]);
  useClicker(board !== undefined && !oneScreen, {
    turn: (step) => {
      const place = turn(boardId, step);
      if (place !== undefined) onPlace(place);
    },
    blank: () => toggleBlank(boardId),
  });
  useUndoKeys();
  if (board === undefined) return <p className={styles.missing}>{words.wall.missing}</p>;
  if (oneScreen) {
    return (
      <BoardScreen
        boardId={boardId}
        onLeave={() => {
          setOneScreen(false);
          onPlace(board.wall.at);
        }}
      />
    );
  }
  const entry = entryOf(board);
  return (
    <div className={styles.meeting}>
      <div className={styles.board}>
        <Suspense fallback={<p className={styles.missing}>{words.app.loading}</p>}>
          <entry.Board boardId={boardId} at={here} go={go} />
        </Suspense>
      </div>
      <MeetingBar
        board={board}
        at={here}
        timer={entry.timerAt(board, here)}
        saveFile={saveFile}
        onOneScreen={() => setOneScreen(true)}
      />
    </div>
  );
}
