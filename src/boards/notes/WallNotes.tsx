import { useMemo, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Course, Id } from '../../model/course.ts';
import { notesAt } from '../../model/notes.ts';
import { useNewestInView } from './useNewestInView.ts';
import { VoteDots } from './Votes.tsx';
import styles from './WallNotes.module.css';

type Props = {
  course: Course;
  boardId: Id;
  place: Id;
  /** The notes have numbers; not where numbers are those of the places. */
  numbers?: boolean;
};

/** The group's notes on the wall, never under 28 px at 1080p. When they are more than fit, the newest stay in view. */
export function WallNotes({ course, boardId, place, numbers = true }: Props) {
  const words = useWords();
  const notes = useMemo(() => notesAt(course, boardId, place), [course, boardId, place]);
  const box = useRef<HTMLDivElement>(null);
  const hidden = useNewestInView(box, notes);
  if (notes.length === 0) return <p className={styles.empty}>{words.wall.noNotes}</p>;
  const size = notes.length <= 6 ? styles.few : notes.length <= 9 ? styles.some : styles.many;
  return (
    <>
      <div ref={box} className={styles.box}>
        <ul className={`${styles.notes} ${size}`}>
          {notes.map((note, i) => (
            <li key={note.id} data-note={note.id} className={`${styles.note} ${note.marked ? styles.marked : ''}`}>
              <p>{note.text}</p>
              <div className={styles.foot}>
                {numbers && i < 9 && <span className={styles.number}>{i + 1}</span>}
                <VoteDots votes={note.votes} />
                {note.votes > 0 && <span className="seen-by-ear">{words.notes.votes(note.votes)}</span>}
              </div>
            </li>
          ))}
        </ul>
      </div>
      {hidden > 0 && <p className={styles.hidden}>{words.wall.moreNotes(hidden)}</p>}
    </>
  );
}
