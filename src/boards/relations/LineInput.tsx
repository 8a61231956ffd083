import { type Ref, useId, useImperativeHandle, useRef, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Id } from '../../model/course.ts';
import { openEnds, partiesOf, type Strength } from '../../model/relations.ts';
import type { Party, RelationsBoard } from '../../model/toolBoards.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './inputs.module.css';
import type { RelationMoves } from './moves.ts';
import { StrengthChoice } from './StrengthChoice.tsx';

type Props = {
  board: RelationsBoard;
  moves: RelationMoves;
  /** The line begins here, and nowhere else. */
  from?: Id;
  /** After a line was drawn. */
  onDrawn?: () => void;
  ref?: Ref<{ focus: () => void }>;
};

/** Draws a line with keys alone: from whom, to whom, how strong, what goes through. Enter draws it, and the next one begins. */
export function LineInput({ board, moves, from, onDrawn, ref }: Props) {
  const words = useWords().relations;
  const [start, setStart] = useState<Id>(from ?? '');
  const [end, setEnd] = useState<Id>('');
  const [strength, setStrength] = useState<Strength>(2);
  const [label, setLabel] = useState('');
  const first = useRef<HTMLSelectElement>(null);
  const id = useId();
  useImperativeHandle(ref, () => ({ focus: () => first.current?.focus() }), []);
  const parties = partiesOf(board);
  if (parties.length < 2) return <p className={styles.hint}>{words.noEnds}</p>;
  const a = parties.some((party) => party.id === start) ? start : (parties[0]?.id ?? '');
  const ends = openEnds(board, a);
  const b = ends.some((party) => party.id === end) ? end : (ends[0]?.id ?? '');
  const draw = () => {
    if (b === '' || moves.addLine({ a, b, strength, label }) === undefined) return;
    setLabel('');
    setStrength(2);
    first.current?.focus();
    onDrawn?.();
  };
  return (
    <form
      className={styles.line}
      data-from={from === undefined ? undefined : 'fixed'}
      onSubmit={(event) => {
        event.preventDefault();
        draw();
      }}
    >
      {from === undefined && (
        <p className={styles.field}>
          <label htmlFor={`${id}a`}>{words.from}</label>
          <Ends ref={first} id={`${id}a`} parties={parties} value={a} onChoose={setStart} />
        </p>
      )}
      <p className={styles.field}>
        <label htmlFor={`${id}b`}>{words.to}</label>
        {ends.length === 0 ? (
          <span className={styles.hint}>{words.allDrawn}</span>
        ) : (
          <Ends
            {...(from === undefined ? {} : { ref: first })}
            id={`${id}b`}
            parties={ends}
            value={b}
            onChoose={setEnd}
          />
        )}
      </p>
      <StrengthChoice value={strength} onChange={setStrength} meanings={from !== undefined} />
      <p className={`${styles.field} ${styles.grows}`}>
        <label htmlFor={`${id}label`}>{words.flows}</label>
        <input
          id={`${id}label`}
          type="text"
          value={label}
          maxLength={120}
          autoComplete="off"
          enterKeyHint="done"
          onChange={(event) => setLabel(event.target.value)}
        />
      </p>
      <Button look="main" type="submit" disabled={b === ''} className={styles.draw ?? ''}>
        {words.drawLine}
      </Button>
    </form>
  );
}

type EndsProps = {
  id: string;
  parties: readonly Party[];
  value: Id;
  onChoose: (id: Id) => void;
  ref?: Ref<HTMLSelectElement>;
};

function Ends({ id, parties, value, onChoose, ref }: EndsProps) {
  return (
    <select ref={ref} id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
      {parties.map((party) => (
        <option key={party.id} value={party.id}>
          {party.name}
        </option>
      ))}
    </select>
  );
}
