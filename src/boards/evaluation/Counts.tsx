import { type KeyboardEvent, useRef } from 'react';
import { Link } from 'wouter';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Course, EvaluationBoard, EvaluationQuestion } from '../../model/course.ts';
import { type Answer, answers, answersTo, questionsOf, slipsIn } from '../../model/evaluation.ts';
import { inTerms } from '../../model/terms.ts';
import { Button, linkLook } from '../../ui/Button.tsx';
import styles from './Counts.module.css';
import type { EvaluationMoves } from './moves.ts';

type Props = { course: Course; board: EvaluationBoard; moves: EvaluationMoves };

/** The slips, counted: how many gave each answer to each question. Arrows walk between the numbers. */
export function Counts({ course, board, moves }: Props) {
  const words = useWords().evaluation;
  const lang = useLang();
  const grid = useRef<HTMLOListElement>(null);
  const questions = questionsOf(board);
  const people = slipsIn(board);
  const uneven = questions.some((question) => answersTo(question) !== people);
  const walk = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const fields = [...(grid.current?.querySelectorAll<Element>('input') ?? [])];
    const here = event.target instanceof Element ? fields.indexOf(event.target) : -1;
    if (step === undefined || here < 0) return;
    event.preventDefault();
    const next = fields[here + step];
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <div className={styles.counts}>
      <p className={styles.hint}>{words.startHint}</p>
      <ol ref={grid} className={styles.questions} onKeyDown={walk}>
        {questions.map((question) => (
          <Question
            key={question.id}
            question={question}
            text={inTerms(question.text[lang], lang, course)}
            onCount={(answer, count) => moves.setCount(question.id, answer, count)}
          />
        ))}
      </ol>
      <p className={styles.people} role="status">
        {people === 0 ? words.noneCounted : words.counted(people)}
        {people > 0 && uneven && <span className={styles.uneven}>{words.uneven}</span>}
      </p>
      <div className={styles.buttons}>
        <Link href="/print/ark/evaluering" className={linkLook('plain')}>
          {words.print}
        </Link>
        {people > 0 && (
          <Button look="quiet" onClick={moves.clear}>
            {words.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

/** How many fields on a key leads: a row has one for each answer. */
const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -answers.length,
  ArrowDown: answers.length,
  Enter: 1,
};

type QuestionProps = {
  question: EvaluationQuestion;
  text: string;
  onCount: (answer: Answer, count: number) => void;
};

function Question({ question, text, onCount }: QuestionProps) {
  const words = useWords().evaluation;
  return (
    <li className={styles.question}>
      <p className={styles.text}>{text}</p>
      {answers.map((answer) => (
        <label key={answer} className={styles.answer}>
          <span aria-hidden="true">{words.answers[answer]}</span>
          <input
            type="text"
            inputMode="numeric"
            autoComplete="off"
            aria-label={words.count(text, words.answers[answer])}
            placeholder="0"
            value={question[answer] === 0 ? '' : question[answer]}
            onFocus={(event) => event.target.select()}
            onChange={(event) => onCount(answer, Number.parseInt(event.target.value.replace(/\D/g, ''), 10))}
            onKeyDown={(event) => {
              const more = { '+': 1, '-': -1 }[event.key];
              if (more === undefined) return;
              event.preventDefault();
              onCount(answer, question[answer] + more);
            }}
          />
        </label>
      ))}
      <p className={styles.total}>
        <span>{words.total}</span> {answersTo(question)}
      </p>
    </li>
  );
}
