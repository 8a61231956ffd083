import { type ReactNode, useEffect, useRef } from 'react';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Course, EvaluationBoard } from '../../model/course.ts';
import { answers, slipsIn } from '../../model/evaluation.ts';
import { inTerms } from '../../model/terms.ts';
import { Button } from '../../ui/Button.tsx';
import type { EvaluationMoves } from './moves.ts';
import styles from './Round.module.css';
import { type RoundStep, useRound } from './useRound.ts';

type Props = {
  course: Course;
  board: EvaluationBoard;
  moves: EvaluationMoves;
  /** Everybody has answered. */
  onDone?: () => void;
};

/** The keyboard goes round: one person, four questions, and nobody sees what the others answered. Sized by its font. */
export function Round({ course, board, moves, onDone }: Props) {
  const words = useWords().evaluation;
  const round = words.round;
  const lang = useLang();
  const box = useRef<HTMLDivElement>(null);
  const { step, questions, begin, answer, back } = useRound(board, moves, box);
  const question = typeof step === 'number' ? questions[step] : undefined;
  const people = slipsIn(board);
  return (
    <div ref={box} className={styles.round}>
      <p className={styles.where}>
        <span>
          {question === undefined ? round.title : round.number(questions.indexOf(question) + 1, questions.length)}
        </span>
        {people > 0 && <span>{words.counted(people)}</span>}
      </p>
      {question !== undefined && (
        <>
          <Heading key={step} step={step}>
            {inTerms(question.text[lang], lang, course)}
          </Heading>
          <div className={styles.answers}>
            {answers.map((one, i) => (
              <button key={one} type="button" className={styles.answer} onClick={() => answer(one)}>
                <span className={styles.key} aria-hidden="true">
                  {i + 1}
                </span>
                {words.answers[one]}
              </button>
            ))}
          </div>
          <div className={styles.buttons}>
            <span className={styles.hint}>{round.hint}</span>
            <Button look="quiet" onClick={() => answer(null)}>
              {round.skip}
            </Button>
            {step !== 0 && (
              <Button look="quiet" onClick={back}>
                {round.back}
              </Button>
            )}
          </div>
        </>
      )}
      {step === 'ready' && (
        <>
          <Heading key={step} step={step}>
            {round.lead}
          </Heading>
          <div className={styles.buttons}>
            <Button look="go" data-begin onClick={begin}>
              {round.begin}
            </Button>
          </div>
        </>
      )}
      {step === 'thanks' && (
        <>
          <Heading key={step} step={step}>
            {round.thanks}
          </Heading>
          <p className={styles.passOn}>{round.passOn}</p>
          <div className={styles.buttons}>
            <Button look="go" data-begin onClick={begin}>
              {round.next}
            </Button>
            <Button look="quiet" onClick={back}>
              {round.redo}
            </Button>
            {onDone !== undefined && <Button onClick={onDone}>{round.last}</Button>}
          </div>
        </>
      )}
    </div>
  );
}

/** What is asked now; it takes the focus, so that it is read aloud to whoever cannot see it. */
function Heading({ step, children }: { step: RoundStep; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step !== 'ready') heading.current?.focus();
  }, [step]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.question}>
      {children}
    </h1>
  );
}
