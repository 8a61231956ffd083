import { useCallback, useId, useMemo, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Course, Note } from '../../model/course.ts';
import { notesAt } from '../../model/notes.ts';
import { sideList } from '../../model/road.ts';
import { change, mergeWords } from '../../store/index.ts';
import { useDragged } from '../../ui/drag/useDragged.ts';
import { useDropPlace } from '../../ui/drag/useDropPlace.ts';
import { Menu } from '../../ui/Menu.tsx';
import { Dots } from '../../ui/Shape.tsx';
import { useFocusKept } from '../../ui/useFocusKept.ts';
import { WordsField } from '../../ui/WordsField.tsx';
import { type NoteMoves, type NotePlaces, noteKind, useNoteMoves } from './moves.ts';
import { NoteInput } from './NoteInput.tsx';
import styles from './SideList.module.css';

/** "Sagerne ved siden af": concrete matters that must not get lost, each with an owner and a date. */
export function SideList({ course, where }: { course: Course; where: NotePlaces }) {
  const words = useWords().notes;
  const heading = useId();
  const moves = useNoteMoves(where);
  const matters = useMemo(() => notesAt(course, where.boardId, sideList), [course, where.boardId]);
  const list = useRef<HTMLUListElement>(null);
  const line = useRef<{ focus: () => void }>(null);
  const ids = useMemo(() => matters.map((note) => note.id), [matters]);
  const focus = useCallback(
    (id: string) => list.current?.querySelector<HTMLElement>(`[data-note="${id}"] textarea`)?.focus(),
    [],
  );
  useFocusKept(list, ids, focus, () => line.current?.focus());
  const drop = useDropPlace({ kind: noteKind, onDrop: (note) => moves.moveTo(note.id, sideList) });
  return (
    <section ref={drop.ref} className={`${styles.side} ${drop.over ? styles.over : ''}`} aria-labelledby={heading}>
      <h2 id={heading}>{words.side}</h2>
      <p className={styles.hint}>{words.sideHint}</p>
      {matters.length === 0 ? (
        <p className={styles.hint}>{words.sideEmpty}</p>
      ) : (
        <ul ref={list} className={styles.list}>
          {matters.map((note) => (
            <Matter key={note.id} note={note} moves={moves} />
          ))}
        </ul>
      )}
      <NoteInput
        ref={line}
        quiet
        draftKey={`${course.id}/${where.boardId}/${sideList}`}
        label={words.inputSide}
        onAdd={(text) => moves.add(sideList, text)}
      />
    </section>
  );
}

function Matter({ note, moves }: { note: Note; moves: NoteMoves }) {
  const words = useWords().notes;
  const drag = useDragged({ kind: noteKind, id: note.id, label: note.text });
  const drop = useDropPlace({ kind: noteKind, onDrop: (dragged, half) => moves.moveBeside(dragged.id, note.id, half) });
  const write = (field: 'text' | 'owner') => (mine: string, before: string) =>
    change(
      (course) => {
        const here = course.notes[note.id];
        if (here !== undefined) here[field] = mergeWords(before, mine, here[field]);
      },
      { typing: true },
    );
  const items = () => [
    { label: words.moveUp, run: () => moves.nudge(note.id, -1) },
    { label: words.moveDown, run: () => moves.nudge(note.id, 1) },
    { heading: words.moveTo },
    ...moves.targets(sideList).map(({ place, label }) => ({ label, run: () => moves.moveTo(note.id, place) })),
    { heading: '' },
    { label: words.remove, run: () => moves.remove(note.id), danger: true },
  ];
  return (
    <li
      ref={(element) => {
        drag.ref(element);
        drop.ref(element);
      }}
      data-note={note.id}
      className={`${styles.matter} ${drag.dragging ? styles.away : ''} ${drop.over ? styles.dropHere : ''}`}
    >
      <WordsField
        className={styles.text}
        label={words.editNote}
        hiddenLabel
        value={note.text}
        onWrite={write('text')}
      />
      <WordsField
        className={styles.owner}
        label={words.owner}
        hiddenLabel
        placeholder={words.owner}
        maxLength={80}
        value={note.owner}
        onWrite={write('owner')}
      />
      <input
        type="date"
        className={styles.due}
        aria-label={words.due}
        value={note.due}
        onChange={(event) =>
          change((course) => {
            const here = course.notes[note.id];
            if (here !== undefined) here.due = event.target.value;
          })
        }
      />
      <Menu label={words.moreFor(note.text)} items={items}>
        <Dots />
      </Menu>
    </li>
  );
}
