import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../i18n/language.tsx';
import type { Course, GroupEntry, GroupsBoard } from '../../model/course.ts';
import { entriesOf, headsOf, namesOf } from '../../model/groups.ts';
import { Button } from '../../ui/Button.tsx';
import { Cross } from '../../ui/Shape.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { NoteInput } from '../notes/NoteInput.tsx';
import styles from './Kinds.module.css';
import type { GroupMoves } from './moves.ts';

type Props = { course: Course; board: GroupsBoard; moves: GroupMoves };

/** Who is in the room: kinds of people with how many of each, or with their names. */
export function Kinds({ course, board, moves }: Props) {
  const text = useWords().groups;
  const words = text.who;
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const entries = entriesOf(board);
  const begin = (labels: readonly string[]) => {
    flushSync(() => moves.addKinds(labels));
    list.current?.querySelector<HTMLElement>('input')?.focus();
  };
  return (
    <section className={styles.kinds} aria-labelledby={heading}>
      <h1 id={heading} className={styles.heading}>
        {words.title}
      </h1>
      <p>{words.lead}</p>
      <ul ref={list} className={styles.list} aria-label={words.list}>
        {entries.map((entry, i) => (
          <Kind key={entry.id} entry={entry} number={i + 1} moves={moves} />
        ))}
      </ul>
      <NoteInput quiet draftKey={`${course.id}/${board.id}/kinds`} label={words.input} onAdd={moves.add} />
      <div className={styles.presets}>
        <span>{words.presets}</span>
        <Button onClick={() => begin(text.presets.roles)}>{words.roles}</Button>
        <Button onClick={() => begin(text.presets.shifts)}>{words.shifts}</Button>
      </div>
    </section>
  );
}

function Kind({ entry, number, moves }: { entry: GroupEntry; number: number; moves: GroupMoves }) {
  const words = useWords().groups.who;
  const hint = useId();
  const names = namesOf(entry);
  const [writing, setWriting] = useState(entry.names !== '');
  const label = entry.label.trim() || words.unnamed(number);
  return (
    <li className={styles.kind}>
      <WordsField
        className={styles.label}
        label={`${words.kind} ${number}`}
        hiddenLabel
        maxLength={60}
        value={entry.label}
        onWrite={(mine, before) => moves.write(entry.id, 'label', mine, before)}
      />
      {names.length > 0 ? (
        <span className={styles.fromNames}>{words.fromNames(headsOf(entry))}</span>
      ) : (
        <input
          type="number"
          min={0}
          max={999}
          className={styles.count}
          aria-label={words.countOf(label)}
          placeholder="0"
          value={entry.count === 0 ? '' : entry.count}
          onFocus={(event) => event.target.select()}
          onChange={(event) => moves.setHeads(entry.id, Number.parseInt(event.target.value, 10))}
        />
      )}
      <button
        type="button"
        className={styles.remove}
        aria-label={words.remove(label)}
        onClick={() => moves.remove(entry.id)}
      >
        <Cross />
      </button>
      <div className={styles.names}>
        <Button
          look="quiet"
          aria-expanded={writing}
          aria-label={`${writing ? words.hideNames : words.names}: ${label}`}
          onClick={() => setWriting(!writing)}
        >
          {writing ? words.hideNames : words.names}
        </Button>
        {writing && (
          <>
            <WordsField
              className={styles.field}
              label={words.namesOf(label)}
              hiddenLabel
              lines
              maxLength={12_000}
              describedBy={hint}
              value={entry.names}
              onWrite={(mine, before) => moves.write(entry.id, 'names', mine, before)}
            />
            <p id={hint} className={styles.hint}>
              {words.namesHint} {words.namesKept}
            </p>
          </>
        )}
      </div>
    </li>
  );
}
