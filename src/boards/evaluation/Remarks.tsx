import { useEffect, useMemo, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Course, Id } from '../../model/course.ts';
import { type NotePlaces, useNoteMoves } from '../notes/moves.ts';
import { NoteInput } from '../notes/NoteInput.tsx';
import { NoteList } from '../notes/NoteList.tsx';
import styles from './Board.module.css';

/** The one place of an evaluation that has notes. */
export const remarksPlace = 'remarks';

/** Where the remarks of an evaluation are. */
export function useRemarksPlace(boardId: Id): NotePlaces {
  const words = useWords().evaluation;
  return useMemo(
    () => ({ boardId, marks: false, places: () => [{ place: remarksPlace, label: words.places.remarks }] }),
    [boardId, words],
  );
}

/** What the group says besides the four answers, a line each. */
export function Remarks({ course, boardId }: { course: Course; boardId: Id }) {
  const words = useWords().evaluation.remarks;
  const where = useRemarksPlace(boardId);
  const moves = useNoteMoves(where);
  const line = useRef<{ focus: () => void }>(null);
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => line.current?.focus(), []);
  const toNotes = () => {
    const cards = area.current?.querySelectorAll<HTMLElement>('[data-notes] [data-focus]');
    cards?.item(cards.length - 1)?.focus();
  };
  return (
    <div ref={area} className={styles.remarks}>
      <h1 className={styles.question}>{words.question}</h1>
      <NoteList course={course} where={where} place={remarksPlace} onLeave={() => line.current?.focus()} />
      <NoteInput
        ref={line}
        draftKey={`${course.id}/${boardId}/${remarksPlace}`}
        label={words.input}
        onAdd={(text) => moves.add(remarksPlace, text)}
        onUp={toNotes}
      />
    </div>
  );
}
