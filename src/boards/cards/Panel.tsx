import { useId } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { CardsBoard } from '../../model/course.ts';
import { Button } from '../../ui/Button.tsx';
import { Filters } from './Filters.tsx';
import type { CardMoves } from './moves.ts';
import { Order } from './Order.tsx';
import styles from './Panel.module.css';
import type { Table } from './useTable.ts';

type Props = { table: Table; moves: CardMoves };

const ways: readonly CardsBoard['draw'][] = ['one', 'each', 'colleague', 'pick'];

/** Beside the table: how cards are drawn, which ones are in the pile, whose turn it is. */
export function Panel({ table, moves }: Props) {
  const words = useWords().cards;
  const name = useId();
  const { board, tripwire } = table;
  return (
    <aside className={styles.panel}>
      {!tripwire && (
        <fieldset className={styles.group}>
          <legend>{words.way}</legend>
          {ways.map((way) => (
            <label key={way} className={styles.choice}>
              <input type="radio" name={name} checked={board.draw === way} onChange={() => moves.setDraw(way)} />
              {words.ways[way]}
            </label>
          ))}
        </fieldset>
      )}
      <Order table={table} moves={moves} />
      <Filters table={table} moves={moves} />
      <Button look="quiet" className={styles.gather ?? ''} onClick={moves.gather}>
        {words.gather}
      </Button>
    </aside>
  );
}
