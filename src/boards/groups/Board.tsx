import { useLang, useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { useCourse } from '../../store/index.ts';
import type { BoardProps } from '../entry.ts';
import { BoardFrame } from '../frame/BoardFrame.tsx';
import styles from './Board.module.css';
import { Kinds } from './Kinds.tsx';
import { useGroupMoves } from './moves.ts';
import { Result } from './Result.tsx';

/** Mixed groups in the facilitator's window: who is in the room, and beside it the groups as they become. */
export default function Board({ boardId, inPlan = false, ahead = false }: BoardProps) {
  const course = useCourse((one) => one);
  const words = useWords().groups;
  const lang = useLang();
  const board = boardOf(course, boardId, 'groups');
  const moves = useGroupMoves(boardId);
  return (
    <BoardFrame title={board.title[lang]} inPlan={inPlan} way={null} help={words.help}>
      <div className={styles.halves}>
        <Kinds course={course} board={board} moves={moves} />
        <Result course={course} board={board} moves={moves} ahead={ahead} />
      </div>
    </BoardFrame>
  );
}
