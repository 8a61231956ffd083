import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import type { Id } from '../../model/course.ts';
import { useCourse } from '../../store/index.ts';
import { ActionFields, fieldIn } from '../actions/ActionFields.tsx';
import { useActionMoves } from '../actions/moves.ts';
import type { WallProps } from '../entry.ts';
import { useNoteMoves } from '../notes/moves.ts';
import { NoteInput } from '../notes/NoteInput.tsx';
import styles from './Line.module.css';
import { useHarvestPlaces } from './places.ts';

/** The line over the wall: for notes, and for actions, where the newest one then asks who and by when. */
export default function Line({ boardId }: WallProps) {
  const words = useWords().harvest;
  const course = useCourse((one) => one);
  const board = boardOf(course, boardId, 'harvest');
  const notes = useNoteMoves(useHarvestPlaces(board));
  const actions = useActionMoves(boardId);
  const [newest, setNewest] = useState<Id>('');
  const line = useRef<{ focus: () => void }>(null);
  const area = useRef<HTMLDivElement>(null);
  const { at } = board.wall;
  useEffect(() => {
    if (at !== 'agreed') line.current?.focus();
  }, [at]);
  const place = at === 'parked' || at === 'learning' || at === 'actions' ? at : 'agreed';
  const add = (text: string) => {
    if (place !== 'actions') {
      notes.add(place === 'parked' ? 'parked' : 'learning', text);
      return;
    }
    setNewest(actions.add(text));
    requestAnimationFrame(() => fieldIn(area.current, 'who')?.focus());
  };
  const action = place === 'actions' ? course.actions[newest] : undefined;
  return (
    <div ref={area} className={styles.line}>
      {action !== undefined && (
        <ActionFields
          action={action}
          name={action.what}
          moves={actions}
          fields={['who', 'due', 'sign']}
          onLeave={() => line.current?.focus()}
        />
      )}
      <NoteInput ref={line} draftKey={`${course.id}/${boardId}/${place}`} label={words[place].input} onAdd={add} />
    </div>
  );
}
