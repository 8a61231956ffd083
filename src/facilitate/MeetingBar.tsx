import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWords } from '../i18n/language.tsx';
import type { Board, Id, Timer } from '../model/course.ts';
import { redo, undo, useCourse, useCourseState } from '../store/index.ts';
import { Button } from '../ui/Button.tsx';
import styles from './MeetingBar.module.css';
import { OtherLanguage } from './OtherLanguage.tsx';
import { SavedLine } from './SavedLine.tsx';
import { TimerBar } from './TimerBar.tsx';
import { WallTools } from './WallTools.tsx';
import { toggleBlank } from './wallMoves.ts';

type Props = { board: Board; at: Id; timer: Timer | undefined; saveFile: ReactNode; onOneScreen: () => void };

/** The asphalt at the foot of the window: whose road it is, what is saved, undo, the timer, the wall. */
export function MeetingBar({ board, at, timer, saveFile, onOneScreen }: Props) {
  const { app, courses, wall } = useWords();
  const course = useCourse((one) => one);
  const canUndo = useCourseState((state) => state.canUndo);
  const canRedo = useCourseState((state) => state.canRedo);
  const saving = useCourseState((state) => state.save.kind);
  return (
    <footer className={styles.bar}>
      <Link href={`/forloeb/${course.id}`} className={styles.name}>
        {course.workplace || course.title || courses.untitled}
      </Link>
      <SavedLine />
      {(saving === 'failed' || saving === 'memory') && saveFile}
      <div className={styles.group}>
        <Button look="asphalt" onClick={undo} disabled={!canUndo}>
          {app.undo}
        </Button>
        <Button look="asphalt" onClick={redo} disabled={!canRedo}>
          {app.redo}
        </Button>
      </div>
      <OtherLanguage />
      <div className={`${styles.group} ${styles.right}`}>
        {timer !== undefined && <TimerBar boardId={board.id} at={at} timer={timer} />}
        <div className={styles.group}>
          {board.wall.blank && (
            <Button look="go" onClick={() => toggleBlank(board.id)}>
              {wall.unblank}
            </Button>
          )}
          <WallTools
            address={`/vaeg/${course.id}/${board.id}`}
            onOneScreen={onOneScreen}
            next={[
              {
                label: `${board.wall.blank ? wall.unblank : wall.blank} (${wall.blankKey})`,
                run: () => toggleBlank(board.id),
              },
            ]}
          />
        </div>
      </div>
    </footer>
  );
}
