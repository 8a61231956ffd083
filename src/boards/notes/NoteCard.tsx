import { memo, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Note } from '../../model/course.ts';
import { change, mergeWords } from '../../store/index.ts';
import { useDragged } from '../../ui/drag/useDragged.ts';
import { useDropPlace } from '../../ui/drag/useDropPlace.ts';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { Dots, StopSign } from '../../ui/Shape.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { type NoteMoves, noteKind } from './moves.ts';
import styles from './NoteCard.module.css';
import { Votes } from './Votes.tsx';

type Props = {
  note: Note;
  /** From 1, as the number keys count. */
  number: number;
  /** Whether Tab stops here: one note in the list at a time. */
  active: boolean;
  editing: boolean;
  /** Grows by one each time the menu is asked for by key. */
  menuSignal: number;
  moves: NoteMoves;
  onActive: (id: string) => void;
  onEdit: (id: string, on: boolean) => void;
};

/** One note: its words, its votes, its mark for the poster and its menu. */
export const NoteCard = memo(function NoteCard(props: Props) {
  const { note, number, active, editing, moves } = props;
  const { words } = moves;
  const drag = useDragged({ kind: noteKind, id: note.id, label: note.text });
  const drop = useDropPlace({
    kind: noteKind,
    axis: 'x',
    onDrop: (dragged, half) => moves.moveBeside(dragged.id, note.id, half),
  });
  const tab = active ? 0 : -1;
  const become = moves.becomeAt(note.place);
  const { join } = moves;
  const items = (): MenuItem[] => [
    { label: words.edit, run: () => props.onEdit(note.id, true) },
    ...(moves.marks ? [{ label: note.marked ? words.unmark : words.mark, run: () => moves.mark(note.id) }] : []),
    ...(become === undefined ? [] : [{ label: become.label, run: () => become.run(note.id) }]),
    ...(join === undefined ? [] : [{ label: join.label, run: () => join.ask(note.id) }]),
    { label: words.addVote, run: () => moves.vote(note.id, 1) },
    { label: words.takeVote, run: () => moves.vote(note.id, -1), disabled: note.votes === 0 },
    { label: words.moveUp, run: () => moves.nudge(note.id, -1) },
    { label: words.moveDown, run: () => moves.nudge(note.id, 1) },
    { heading: words.moveTo },
    ...moves.targets(note.place).map(({ place, label }) => ({ label, run: () => moves.moveTo(note.id, place) })),
    { heading: '' },
    { label: words.remove, run: () => moves.remove(note.id), danger: true },
  ];
  const joins = drop.overId !== undefined && join?.whenDropped(drop.overId, note.id) === true;
  const over = joins ? styles.joins : styles.over;
  const look = [styles.card, drag.dragging && styles.away, drop.over && over, note.marked && styles.marked];
  return (
    <li
      ref={(element) => {
        drag.ref(editing ? null : element);
        drop.ref(element);
      }}
      data-note={note.id}
      data-votes={note.votes}
      className={look.filter(Boolean).join(' ')}
      onFocus={() => props.onActive(note.id)}
    >
      {editing ? (
        <NoteEditor note={note} moves={moves} onDone={() => props.onEdit(note.id, false)} />
      ) : (
        <button
          type="button"
          data-focus
          tabIndex={tab}
          className={styles.text}
          aria-label={[words.note(number, note.text), words.votes(note.votes), note.marked ? words.marked : '']
            .filter(Boolean)
            .join(', ')}
          onClick={() => props.onEdit(note.id, true)}
        >
          {note.text}
        </button>
      )}
      <div className={styles.foot}>
        {number <= 9 && !moves.numbered && (
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
        )}
        <Votes
          votes={note.votes}
          label={words.addVote}
          said={words.votes(note.votes)}
          tabIndex={tab}
          onVote={() => moves.vote(note.id, 1)}
        />
        {moves.marks && <MarkButton note={note} words={words} tabIndex={tab} onMark={() => moves.mark(note.id)} />}
        <Menu
          label={words.moreFor(note.text)}
          items={items}
          openSignal={props.menuSignal}
          tabIndex={tab}
          className={styles.more}
        >
          <Dots />
        </Menu>
      </div>
    </li>
  );
});

type MarkProps = { note: Note; words: NoteMoves['words']; tabIndex: number; onMark: () => void };

function MarkButton({ note, words, tabIndex, onMark }: MarkProps) {
  return (
    <button
      type="button"
      className={styles.mark}
      tabIndex={tabIndex}
      aria-pressed={note.marked}
      title={note.marked ? words.unmark : words.mark}
      onClick={onMark}
    >
      <span className={styles.markSign}>
        <StopSign look={note.marked ? 'open' : 'ahead'} />
      </span>
      <span>{note.marked ? words.marked : words.toPoster}</span>
    </button>
  );
}

/** The note's words while they are put right: saved letter by letter; an emptied note is removed. */
function NoteEditor({ note, moves, onDone }: { note: Note; moves: NoteMoves; onDone: () => void }) {
  const words = useWords().notes;
  const [first] = useState(note.text);
  const write = (mine: string, before: string) =>
    change(
      (course) => {
        const here = course.notes[note.id];
        if (here !== undefined) here.text = mergeWords(before, mine, here.text);
      },
      { typing: true },
    );
  const done = () => {
    onDone();
    if (note.text.trim() !== '') return;
    write(first, note.text);
    moves.remove(note.id);
  };
  return (
    <fieldset
      className={styles.editor}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) done();
      }}
    >
      <WordsField
        className={styles.field}
        label={words.editNote}
        value={note.text}
        onWrite={write}
        onDone={done}
        autoFocus
      />
    </fieldset>
  );
}
