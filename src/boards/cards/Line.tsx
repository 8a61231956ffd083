import { useWords } from '../../i18n/language.tsx';
import { onwardOf } from '../../model/cardTable.ts';
import { Button } from '../../ui/Button.tsx';
import type { WallProps } from '../entry.ts';
import { Actions } from './Actions.tsx';
import styles from './Line.module.css';
import { useCardMoves } from './moves.ts';
import { useTable } from './useTable.ts';

/** Over the wall of a room with one screen: what comes next, keep, pass. The wall itself takes the numbers and the keys. */
export default function Line({ boardId }: WallProps) {
  const words = useWords().cards;
  const table = useTable(boardId);
  const moves = useCardMoves(table);
  return (
    <div className={styles.line}>
      <Actions table={table} moves={moves} />
      {onwardOf(table.board) !== 'speaker' && (
        <Button look="asphalt" onClick={moves.speaker}>
          {words.nextSpeaker}
        </Button>
      )}
    </div>
  );
}
