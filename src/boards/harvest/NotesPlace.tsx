import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Course, HarvestBoard } from '../../model/course.ts';
import { useNoteMoves } from '../notes/moves.ts';
import { NoteInput } from '../notes/NoteInput.tsx';
import { NoteList } from '../notes/NoteList.tsx';
import styles from './Place.module.css';
import { useHarvestPlaces } from './places.ts';

type Props = { course: Course; board: HarvestBoard; place: 'learning' | 'parked' };

/** What the group learned, or what has to wait: notes. A parked one may become an action. */
export function NotesPlace({ course, board, place }: Props) {
  const words = useWords().harvest[place];
  const where = useHarvestPlaces(board);
  const moves = useNoteMoves(where);
  const line = useRef<{ focus: () => void }>(null);
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => line.current?.focus(), []);
  const toNotes = () => {
    const cards = area.current?.querySelectorAll<HTMLElement>('[data-notes] [data-focus]');
    cards?.item(cards.length - 1)?.focus();
  };
  return (
    <div className={styles.view} ref={area}>
      <h1 className={styles.question}>{words.question}</h1>
      <NoteList course={course} where={where} place={place} onLeave={() => line.current?.focus()} />
      <NoteInput
        ref={line}
        draftKey={`${course.id}/${board.id}/${place}`}
        label={words.input}
        onAdd={(text) => moves.add(place, text)}
        onUp={toNotes}
      />
    </div>
  );
}
