import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import type { WallProps } from '../entry.ts';
import { Actions } from './Actions.tsx';
import { useTableKeys } from './keys.ts';
import styles from './Line.module.css';
import { useCardMoves } from './moves.ts';
import { useTable } from './useTable.ts';

/** Over the wall of a room with one screen: what comes next, keep, pass, and the numbers to choose from. */
export default function Line({ boardId }: WallProps) {
  const words = useWords().cards;
  const table = useTable(boardId);
  const moves = useCardMoves(table);
  useTableKeys(moves);
  const { board, shown, laid } = table;
  const choosing = shown === undefined && board.draw !== 'each' ? laid : [];
  return (
    <div className={styles.line}>
      {choosing.length > 0 && (
        <div className={styles.numbers}>
          {choosing.map(({ id, place, text, state }) => (
            <Button
              key={id}
              look="go"
              aria-label={state === 'hidden' ? words.turnCard(place) : words.open(place, text)}
              onClick={() => moves.take(place)}
            >
              {place}
            </Button>
          ))}
        </div>
      )}
      <Actions table={table} moves={moves} />
      <Button look="asphalt" onClick={moves.speaker}>
        {words.nextSpeaker}
      </Button>
    </div>
  );
}
