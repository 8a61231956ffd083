import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Course, Id } from '../../model/course.ts';
import { inTerms } from '../../model/terms.ts';
import type { Trial } from '../../model/toolBoards.ts';
import { judgingQuestions, trialColumns } from '../../model/trials.ts';
import { Button } from '../../ui/Button.tsx';
import { useFacts } from './facts.ts';
import { useTrialMoves } from './moves.ts';
import styles from './OpenTrial.module.css';
import { ColumnSign, LackSign } from './Signs.tsx';
import { TrialDate, TrialWords } from './TrialFields.tsx';
import { Verdict } from './Verdict.tsx';

type Props = { course: Course; boardId: Id; trial: Trial; toBench: () => void };

/** A trial with all the room: what is tried and agreed, and beside it the four questions it is judged by. Esc leads back. */
export function OpenTrial({ course, boardId, trial, toBench }: Props) {
  const words = useWords().trials;
  const lang = useLang();
  const moves = useTrialMoves(boardId);
  const facts = useFacts()(trial);
  const box = useRef<HTMLDivElement>(null);
  const headings = useId();
  useEffect(() => box.current?.querySelector('textarea')?.focus(), []);
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    if ((event.target as HTMLElement).closest('[role=menu]') !== null) return;
    event.preventDefault();
    event.stopPropagation();
    toBench();
  };
  const asked = (text: string) => inTerms(text, lang, course);
  const fields = { trial, moves, asked };
  return (
    <div ref={box} className={styles.open} onKeyDownCapture={keys}>
      <h1 className="seen-by-ear">{facts.name}</h1>
      <div className={styles.top}>
        <fieldset className={styles.columns}>
          <legend className="seen-by-ear">{words.column}</legend>
          {trialColumns.map((column) => (
            <button
              key={column}
              type="button"
              aria-pressed={trial.column === column}
              className={styles.column}
              onClick={() => moves.stand(trial.id, column)}
            >
              <ColumnSign column={column} />
              {words.columns[column]}
            </button>
          ))}
        </fieldset>
        <Button onClick={toBench}>{words.back}</Button>
      </div>
      <p role="status" className={styles.lacks}>
        {facts.lacks !== '' && (
          <>
            <LackSign /> {facts.lacks}
          </>
        )}
      </p>
      <div className={styles.halves}>
        <section className={styles.half} aria-labelledby={`${headings}plan`}>
          <h2 id={`${headings}plan`}>{words.plan}</h2>
          <TrialWords {...fields} field="what" />
          <TrialWords {...fields} field="who" />
          <TrialWords {...fields} field="consent" />
          <div className={styles.dates}>
            <TrialDate {...fields} field="startsOn" />
            <TrialDate {...fields} field="endsOn" />
          </div>
        </section>
        <section className={styles.half} aria-labelledby={`${headings}judging`}>
          <h2 id={`${headings}judging`}>{words.judging}</h2>
          {judgingQuestions.map((field) => (
            <TrialWords key={field} {...fields} field={field} />
          ))}
          <Verdict course={course} boardId={boardId} trial={trial} moves={moves} />
        </section>
      </div>
    </div>
  );
}
