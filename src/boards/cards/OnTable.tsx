import { useWords } from '../../i18n/language.tsx';
import { inPlay } from '../../model/cards.ts';
import { fanCards } from '../../model/cardTable.ts';
import { Button } from '../../ui/Button.tsx';
import { Fan } from './Fan.tsx';
import { LaidCards } from './LaidCards.tsx';
import type { CardMoves } from './moves.ts';
import styles from './OnTable.module.css';
import { OpenCard } from './OpenCard.tsx';
import { Pile } from './Pile.tsx';
import type { Table } from './useTable.ts';

type Props = { table: Table; moves: CardMoves };

/** What lies in the middle of the table: the open card, cards side by side, or the pile before the first draw. */
export function OnTable({ table, moves }: Props) {
  const words = useWords().library.story;
  const { board, shown, laid, kind } = table;
  return (
    <div className={styles.middle}>
      <Trouble table={table} moves={moves} />
      {shown !== undefined && (
        <>
          <OpenCard face={shown} as="h2" kind={kind} />
          {shown.back.length > 0 && (
            <details className={styles.back}>
              <summary>{words.questions}</summary>
              <ul>
                {shown.back.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      {shown === undefined && laid.length > 0 && board.draw === 'pick' && (
        <div className={styles.fan}>
          <Fan cards={laid} places={fanCards} onTake={moves.take} />
        </div>
      )}
      {shown === undefined && laid.length > 0 && board.draw !== 'pick' && (
        <LaidCards cards={laid} turn={board.turn} onTake={moves.take} />
      )}
      {shown === undefined && laid.length === 0 && <BeforeDrawing table={table} />}
    </div>
  );
}

function BeforeDrawing({ table: { board, tripwire, left, top } }: { table: Table }) {
  const words = useWords().cards;
  return (
    <div className={styles.start}>
      <Pile count={left} top={top} />
      <p>{tripwire ? words.start.tripwire : words.start[board.draw]}</p>
      <p className={styles.mayPass}>{words.mayPass}</p>
    </div>
  );
}

/** Why no card comes, and what to do. */
function Trouble({ table: { board, source, left, canDraw }, moves }: Props) {
  const words = useWords().cards;
  if (source.cards.length === 0)
    return <p className={styles.trouble}>{board.selection === '' ? words.goneDeck : words.goneSelection}</p>;
  if (inPlay(board, source.cards).length === 0)
    return (
      <p className={styles.trouble}>
        {words.noneFit}{' '}
        <Button look="quiet" onClick={() => moves.filter({ hard: true, dimension: '', difficulty: '' })}>
          {words.showAll}
        </Button>
      </p>
    );
  if (!canDraw) return <p className={styles.trouble}>{words.allOut}</p>;
  return left === 0 ? <p className={styles.trouble}>{words.emptyPile}</p> : null;
}
