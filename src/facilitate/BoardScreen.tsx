import { Suspense } from 'react';
import { entryOf } from '../boards/registry.ts';
import type { Id } from '../model/course.ts';
import { useCourse } from '../store/index.ts';
import styles from './OneScreen.module.css';
import { OneScreen } from './OneScreen.tsx';
import { WallView } from './WallView.tsx';
import { toggleBlank, turn } from './wallMoves.ts';

/** A board on the only screen there is: its wall, and over it the line to type in. */
export function BoardScreen({ boardId, onLeave }: { boardId: Id; onLeave: () => void }) {
  const board = useCourse((course) => course.boards[boardId]);
  if (board === undefined) return null;
  const { Line, places } = entryOf(board);
  return (
    <OneScreen
      turn={(step) => turn(boardId, step)}
      blank={() => toggleBlank(boardId)}
      blanked={board.wall.blank}
      onePlace={places(board).length === 1}
      wall={<WallView boardId={boardId} />}
      onLeave={onLeave}
    >
      <div className={styles.line}>
        <Suspense fallback={null}>
          <Line boardId={boardId} />
        </Suspense>
      </div>
    </OneScreen>
  );
}
