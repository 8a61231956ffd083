import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Course, Id } from '../../model/course.ts';
import { NoteInput } from '../notes/NoteInput.tsx';
import { ActionFields, fieldIn } from './ActionFields.tsx';
import styles from './ActionLine.module.css';
import { useActionMoves } from './moves.ts';

/** The line over the wall for actions: the newest one then asks who and by when. */
export function ActionLine({ course, boardId }: { course: Course; boardId: Id }) {
  const words = useWords().harvest.actions;
  const moves = useActionMoves(boardId);
  const [newest, setNewest] = useState<Id>('');
  const line = useRef<{ focus: () => void }>(null);
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => line.current?.focus(), []);
  const action = course.actions[newest];
  return (
    <div ref={area} className={styles.line}>
      {action !== undefined && (
        <ActionFields
          action={action}
          name={action.what}
          moves={moves}
          fields={['who', 'due', 'sign']}
          onLeave={() => line.current?.focus()}
        />
      )}
      <NoteInput
        ref={line}
        draftKey={`${course.id}/${boardId}/actions`}
        label={words.input}
        onAdd={(what) => {
          setNewest(moves.add(what));
          requestAnimationFrame(() => fieldIn(area.current, 'who')?.focus());
        }}
      />
    </div>
  );
}
