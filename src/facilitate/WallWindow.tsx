import { useWords } from '../i18n/language.tsx';
import type { Id } from '../model/course.ts';
import { useClicker } from './useClicker.ts';
import { useCourseOpen } from './useCourseOpen.ts';
import { WallView } from './WallView.tsx';
import styles from './WallWindow.module.css';

/** The second window, for the projector. It owns nothing: it can be closed, reloaded and opened again at any moment. */
export function WallWindow({ courseId, boardId }: { courseId: Id; boardId: Id }) {
  const words = useWords().wall;
  const status = useCourseOpen(courseId);
  useClicker(boardId, status === 'open');
  if (status === 'opening') return <p className={styles.message}>{words.waiting}</p>;
  if (status !== 'open') return <p className={styles.message}>{words.missing}</p>;
  return (
    <main onDoubleClick={toggleFullScreen}>
      <WallView boardId={boardId} />
      <button type="button" className={styles.full} onClick={toggleFullScreen}>
        {words.fullScreen}
      </button>
    </main>
  );
}

function toggleFullScreen() {
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen?.().catch(() => undefined);
  else void document.exitFullscreen();
}
