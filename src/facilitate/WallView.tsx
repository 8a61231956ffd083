import { entryOf } from '../boards/registry.ts';
import { useWords } from '../i18n/language.tsx';
import type { Id } from '../model/course.ts';
import { useCourse } from '../store/index.ts';
import { WallFrame } from './WallFrame.tsx';
import styles from './WallView.module.css';

/** A board's wall: what the room sees of it. In a window of its own, or filling the only screen there is. */
export function WallView({ boardId }: { boardId: Id }) {
  const words = useWords();
  const board = useCourse((course) => course.boards[boardId]);
  if (board === undefined) return <p className={styles.missing}>{words.wall.missing}</p>;
  const entry = entryOf(board);
  return (
    <WallFrame blank={board.wall.blank} timer={entry.timerAt(board, board.wall.at)}>
      <entry.Wall boardId={boardId} />
    </WallFrame>
  );
}
