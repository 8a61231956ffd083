import { type KeyboardEvent, type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../i18n/language.tsx';
import type { Course, Id } from '../../model/course.ts';
import { notesAt } from '../../model/notes.ts';
import { useDropPlace } from '../../ui/drag/useDropPlace.ts';
import { useFocusKept } from '../../ui/useFocusKept.ts';
import { actionOfKey } from './keys.ts';
import { type NotePlaces, noteKind, useNoteMoves } from './moves.ts';
import { NoteCard } from './NoteCard.tsx';
import styles from './NoteList.module.css';
import { useNewInView } from './useNewInView.ts';

type Props = {
  course: Course;
  where: NotePlaces;
  place: Id;
  onLeave: () => void;
  /** What stands there while there are no notes. */
  empty?: string;
  /** It stands in a zone that has a name, so it is no region of its own. */
  inZone?: boolean;
};

/** The notes at a place of a board as cards. Arrows walk, Alt and arrows move, letters act: see words.help. */
export function NoteList({ course, where, place, onLeave, empty, inZone = false }: Props) {
  const words = useWords().notes;
  const list = useRef<HTMLUListElement>(null);
  const moves = useNoteMoves(where);
  const [active, setActive] = useState<Id | null>(null);
  const [editing, setEditing] = useState<Id | null>(null);
  const [menu, setMenu] = useState<{ id: Id; count: number }>({ id: '', count: 0 });
  const notes = useMemo(() => notesAt(course, where.boardId, place), [course, where.boardId, place]);
  const focus = useCallback((id: Id) => {
    const card = list.current?.querySelector<HTMLElement>(`[data-note="${id}"] [data-focus]`);
    card?.focus();
    card?.scrollIntoView({ block: 'nearest' });
  }, []);
  // Drawn at once: in a frame somebody may already be typing elsewhere, and would be fetched back here.
  const drawAndFocus = useCallback(
    (id: Id) => {
      flushSync(() => undefined);
      focus(id);
    },
    [focus],
  );
  const ids = useMemo(() => notes.map((note) => note.id), [notes]);
  useFocusKept(list, ids, focus, onLeave);
  useNewInView(list, ids);
  // The same function always: a new one would draw every card again with each letter.
  const edit = useCallback(
    (id: Id, on: boolean) => {
      setEditing((now) => (on ? id : now === id ? null : now));
      if (!on && list.current?.contains(document.activeElement)) drawAndFocus(id);
    },
    [drawAndFocus],
  );

  const keys = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const id = target.closest<HTMLElement>('[data-note]')?.dataset.note;
    if (target.dataset.focus === undefined || id === undefined || list.current === null) return;
    const act = actionOfKey(event, { id, at: place }, list.current, {
      moves,
      focus,
      focusLater: drawAndFocus,
      onLeave,
      openMenu: () => setMenu(({ count }) => ({ id, count: count + 1 })),
    });
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  const tabStop = notes.some((note) => note.id === active) ? active : notes[0]?.id;
  return (
    <DropArea label={inZone ? undefined : words.notes} onDrop={(note) => moves.moveTo(note, place, notes.length)}>
      {notes.length === 0 ? (
        <p className={styles.empty}>{empty ?? words.noNotes}</p>
      ) : (
        <ul ref={list} className={styles.list} data-notes onKeyDown={keys}>
          {notes.map((note, i) => (
            <NoteCard
              key={note.id}
              note={note}
              number={i + 1}
              active={note.id === tabStop}
              editing={note.id === editing}
              menuSignal={menu.id === note.id ? menu.count : 0}
              moves={moves}
              onActive={setActive}
              onEdit={edit}
            />
          ))}
        </ul>
      )}
    </DropArea>
  );
}

type AreaProps = { label: string | undefined; onDrop: (note: Id) => void; children: ReactNode };

/** Where a dropped note goes last. On its own, so that a note passing over it does not draw the list again. */
function DropArea({ label, onDrop, children }: AreaProps) {
  const drop = useDropPlace({ kind: noteKind, onDrop: (note) => onDrop(note.id) });
  return (
    <section className={styles.area} aria-label={label} ref={drop.ref}>
      {children}
    </section>
  );
}
