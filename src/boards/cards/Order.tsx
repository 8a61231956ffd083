import { useId, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { onwardOf } from '../../model/cardTable.ts';
import { peopleFrom } from '../../model/course.ts';
import { Button } from '../../ui/Button.tsx';
import type { CardMoves } from './moves.ts';
import styles from './Panel.module.css';
import type { Table } from './useTable.ts';

type Props = { table: Table; moves: CardMoves };

/** How many sit round the table, and whose turn it is to speak. Numbers, no names. */
export function Order({ table: { board, people }, moves }: Props) {
  const words = useWords().cards;
  const id = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{words.order}</legend>
      <label htmlFor={id}>{words.people}</label>
      <div className={styles.people}>
        <Button aria-label={words.fewer} disabled={people < 2} onClick={() => moves.setPeople(people - 1)}>
          <Sign d="M2 8 H14" />
        </Button>
        <PeopleField id={id} people={people} onPeople={moves.setPeople} />
        <Button aria-label={words.more} disabled={people > 998} onClick={() => moves.setPeople(people + 1)}>
          <Sign d="M2 8 H14 M8 2 V14" />
        </Button>
      </div>
      <div className={styles.speakers}>
        {onwardOf(board) !== 'speaker' && (
          <Button onClick={moves.speaker}>
            {board.turn === 0 || board.turn >= people ? words.firstSpeaker : words.nextSpeaker}
          </Button>
        )}
        {board.turn > 0 && (
          <Button look="quiet" onClick={moves.stopOrder}>
            {words.stopOrder}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

type FieldProps = { id: string; people: number; onPeople: (people: number) => void };

/** Holds what is being typed until it is a number of people. */
function PeopleField({ id, people, onPeople }: FieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      id={id}
      inputMode="numeric"
      autoComplete="off"
      value={typed ?? people}
      onChange={(event) => {
        setTyped(event.target.value);
        const count = peopleFrom(event.target.value);
        if (count !== null) onPeople(count);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

function Sign({ d }: { d: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={d} stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}
