import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../i18n/language.tsx';
import type { Course, Id } from '../../model/course.ts';
import { agreements, wholeBoard } from '../../model/tools.ts';
import { NoteInput } from '../notes/NoteInput.tsx';
import { ActionFields, fieldIn } from './ActionFields.tsx';
import styles from './ActionLine.module.css';
import { useActionMoves } from './moves.ts';

type Props = {
  course: Course;
  boardId: Id;
  /** What is typed is a problem, and the row then asks for its cause and its solution too. */
  plan?: boolean;
};

const asked = { action: ['who', 'due', 'sign'], plan: ['cause', 'what', 'who', 'due'] } as const;

/** The line over the wall for actions: the newest one then asks who and by when. */
export function ActionLine({ course, boardId, plan = false }: Props) {
  const { harvest, apvPlan } = useWords();
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
          name={action.what || action.problem}
          moves={moves}
          fields={plan ? asked.plan : asked.action}
          plan={plan}
          onLeave={() => line.current?.focus()}
        />
      )}
      <NoteInput
        ref={line}
        draftKey={`${course.id}/${boardId}/${plan ? wholeBoard : agreements}`}
        label={plan ? apvPlan.input : harvest.actions.input}
        onAdd={(text) => {
          flushSync(() => setNewest(plan ? moves.addProblem(text) : moves.add(text)));
          fieldIn(area.current, plan ? 'cause' : 'who')?.focus();
        }}
      />
    </div>
  );
}
