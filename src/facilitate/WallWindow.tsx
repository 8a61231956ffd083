import type { ReactNode } from 'react';
import { useWords } from '../i18n/language.tsx';
import type { Id } from '../model/course.ts';
import { useClicker } from './useClicker.ts';
import { useCourseOpen } from './useCourseOpen.ts';
import { WallView } from './WallView.tsx';
import styles from './WallWindow.module.css';
import { toggleBlank, turn } from './wallMoves.ts';

/** The second window, for the projector. It owns nothing: it can be closed, reloaded and opened again at any moment. */
export function WallWindow({ courseId, children }: { courseId: Id; children: ReactNode }) {
  const words = useWords().wall;
  const status = useCourseOpen(courseId);
  if (status === 'opening') return <p className={styles.message}>{words.waiting}</p>;
  if (status !== 'open') return <p className={styles.message}>{words.missing}</p>;
  return (
    <main onDoubleClick={toggleFullScreen}>
      {children}
      <button type="button" className={styles.full} onClick={toggleFullScreen}>
        {words.fullScreen}
      </button>
    </main>
  );
}

/** A board's wall in that window, turned by a clicker. */
export function BoardWall({ boardId }: { boardId: Id }) {
  useClicker(true, { turn: (step) => turn(boardId, step), blank: () => toggleBlank(boardId), arrows: true });
  return <WallView boardId={boardId} />;
}

function toggleFullScreen() {
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen?.().catch(() => undefined);
  else void document.exitFullscreen();
}
