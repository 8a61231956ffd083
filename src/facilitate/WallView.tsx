import { Suspense } from 'react';
import { entryOf } from '../boards/registry.ts';
import { useWords } from '../i18n/language.tsx';
import type { Id } from '../model/course.ts';
import { isBegun } from '../model/timer.ts';
import { useCourse, useSettings } from '../store/index.ts';
import { TimerFace } from './TimerFace.tsx';
import styles from './WallView.module.css';

/** The wall itself: what the room sees of a board. In a window of its own, or filling the only screen there is. */
export function WallView({ boardId }: { boardId: Id }) {
  const words = useWords();
  const board = useCourse((course) => course.boards[boardId]);
  const theme = useSettings((settings) => settings.wallTheme);
  if (board === undefined) return <p className={styles.missing}>{words.wall.missing}</p>;
  const entry = entryOf(board);
  const timer = entry.timerAt(board, board.wall.at);
  if (board.wall.blank) return <div className={styles.blank} role="img" aria-label={words.wall.isBlank} />;
  return (
    <div className={styles.wall} data-theme={theme} data-wall>
      <Suspense fallback={null}>
        <entry.Wall boardId={boardId} />
      </Suspense>
      {timer !== undefined && isBegun(timer) && (
        <div className={styles.timer}>
          <TimerFace timer={timer} />
        </div>
      )}
    </div>
  );
}
