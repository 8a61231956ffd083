import { useId } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { CardsBoard } from '../../model/course.ts';
import fields from '../../ui/fields.module.css';
import type { CardMoves } from './moves.ts';
import styles from './Panel.module.css';
import type { Table } from './useTable.ts';

type Props = { table: Table; moves: CardMoves };

const dimensions = ['trust', 'justice', 'collaboration', 'core'] as const;
const difficulties = ['easy', 'medium', 'hard'] as const;

/** Which cards are in the pile. Only what the cards differ in can be chosen. */
export function Filters({ table: { board, source }, moves }: Props) {
  const words = useWords();
  const id = useId();
  const has = (key: 'dimension' | 'difficulty', value: string) => source.cards.some((card) => card[key] === value);
  const inCards = dimensions.filter((one) => has('dimension', one) || board.dimension === one);
  const grades = difficulties.filter((one) => has('difficulty', one) || board.difficulty === one);
  if (inCards.length < 2 && grades.length < 2) return null;
  return (
    <fieldset className={styles.group}>
      <legend>{words.cards.inPile}</legend>
      {inCards.length > 1 && (
        <div className={fields.field}>
          <label htmlFor={`${id}d`}>{words.cards.dimension}</label>
          <select
            id={`${id}d`}
            value={board.dimension}
            onChange={(event) => moves.filter({ dimension: event.target.value as CardsBoard['dimension'] })}
          >
            <option value="">{words.cards.all}</option>
            {inCards.map((one) => (
              <option key={one} value={one}>
                {words.library.dimensions[one]}
              </option>
            ))}
          </select>
        </div>
      )}
      {grades.length > 1 && (
        <div className={fields.field}>
          <label htmlFor={`${id}g`}>{words.cards.difficulty}</label>
          <select
            id={`${id}g`}
            value={board.difficulty}
            onChange={(event) => moves.filter({ difficulty: event.target.value as CardsBoard['difficulty'] })}
          >
            <option value="">{words.cards.all}</option>
            {grades.map((one) => (
              <option key={one} value={one}>
                {words.library.difficulties[one]}
              </option>
            ))}
          </select>
        </div>
      )}
      {has('difficulty', 'hard') && board.difficulty === '' && (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={board.hard}
            onChange={(event) => moves.filter({ hard: event.target.checked })}
          />
          {words.cards.hard}
        </label>
      )}
    </fieldset>
  );
}
