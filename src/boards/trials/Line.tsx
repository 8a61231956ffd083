import { useEffect, useRef } from 'react';
import { useLang, useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { inTerms } from '../../model/terms.ts';
import { agreements, wholeBoard } from '../../model/tools.ts';
import { judgingQuestions } from '../../model/trials.ts';
import { useCourse } from '../../store/index.ts';
import { ActionLine } from '../actions/ActionLine.tsx';
import type { WallProps } from '../entry.ts';
import { NoteInput } from '../notes/NoteInput.tsx';
import styles from './Line.module.css';
import { useTrialMoves } from './moves.ts';
import { TrialDate, TrialWords } from './TrialFields.tsx';

/** The line over the wall: a new idea, the open trial (its questions once it is judged), or an action. */
export default function Line({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const words = useWords().trials;
  const lang = useLang();
  const board = boardOf(course, boardId, 'trials');
  const moves = useTrialMoves(boardId);
  const { at } = board.wall;
  const trial = board.trials[at];
  const line = useRef<{ focus: () => void }>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (at === wholeBoard) line.current?.focus();
    else box.current?.querySelector('textarea')?.focus();
  }, [at]);
  if (at === agreements) return <ActionLine course={course} boardId={boardId} />;
  if (trial === undefined)
    return (
      <NoteInput ref={line} draftKey={`${course.id}/${boardId}/${wholeBoard}`} label={words.input} onAdd={moves.add} />
    );
  const fields = { trial, moves, asked: (text: string) => inTerms(text, lang, course) };
  return (
    <div ref={box} className={styles.line}>
      {trial.column === 'judged' ? (
        judgingQuestions.map((field) => <TrialWords key={field} {...fields} field={field} />)
      ) : (
        <>
          <TrialWords {...fields} field="what" />
          <TrialWords {...fields} field="who" />
          <TrialWords {...fields} field="consent" />
          <TrialDate {...fields} field="startsOn" />
          <TrialDate {...fields} field="endsOn" />
        </>
      )}
    </div>
  );
}
