import { useWords } from '../../i18n/language.tsx';
import { onwardOf } from '../../model/cardTable.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Actions.module.css';
import type { CardMoves } from './moves.ts';
import type { Table } from './useTable.ts';

type Props = { table: Table; moves: CardMoves };

/** The one thing that comes next, and what can be done with the open card. Pass is always there. */
export function Actions({ table, moves }: Props) {
  const words = useWords().cards;
  const { board, shown, laid } = table;
  const next = useNextName(table);
  const again = { one: '', each: words.dealAgain, colleague: words.layOpenAgain, pick: words.layFanAgain }[board.draw];
  const dead = !table.canDraw && ['draw', 'lay'].includes(onwardOf(board));
  return (
    <div className={styles.actions}>
      {next === undefined ? (
        <p className={styles.choose}>{board.draw === 'pick' ? words.choose.pick : words.choose.colleague}</p>
      ) : (
        <Button look="go" className={styles.next ?? ''} data-next disabled={dead} onClick={moves.onward}>
          {next}
        </Button>
      )}
      {shown !== undefined && (
        <>
          <Button look="asphalt" aria-pressed={shown.state === 'kept'} onClick={moves.keep}>
            {shown.state === 'kept' ? words.kept : words.keep}
          </Button>
          <Button look="asphalt" onClick={moves.putBack}>
            {words.putBack}
          </Button>
        </>
      )}
      <Button look="asphalt" disabled={shown === undefined} onClick={moves.pass}>
        {words.pass}
      </Button>
      {board.draw === 'each' && shown !== undefined && (
        <Button look="asphalt" onClick={moves.showAll}>
          {words.back}
        </Button>
      )}
      {laid.length > 0 && shown === undefined && again !== '' && (
        <Button look="asphalt" disabled={!table.canDraw} onClick={moves.lay}>
          {again}
        </Button>
      )}
    </div>
  );
}

/** What the next thing is called; undefined while somebody is choosing. */
function useNextName({ board, shown, tripwire, people }: Table): string | undefined {
  const words = useWords().cards;
  switch (onwardOf(board)) {
    case 'draw':
      if (tripwire) return shown === undefined ? words.drawTripwire : words.nextTripwire;
      return shown === undefined ? words.draw : words.next;
    case 'lay':
      return board.draw === 'each' ? words.deal : board.draw === 'pick' ? words.layFan : words.layOpen;
    case 'speaker':
      return board.turn === 0 || board.turn >= people ? words.firstSpeaker : words.nextSpeaker;
    case 'back':
      return words.back;
    case 'choose':
      return undefined;
  }
}
