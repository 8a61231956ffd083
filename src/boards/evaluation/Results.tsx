import { useLang, useWords } from '../../i18n/language.tsx';
import type { Course, EvaluationBoard, EvaluationQuestion } from '../../model/course.ts';
import { answers, answersTo, fewestShown, questionsOf, slipsIn } from '../../model/evaluation.ts';
import { inTerms } from '../../model/terms.ts';
import styles from './Results.module.css';

/**
 * How many gave each answer, as numbers, words and bars; no averages, and nothing at all before five have answered. Sized by its
 * font, in the window and on the wall.
 */
export function Results({ course, board }: { course: Course; board: EvaluationBoard }) {
  const words = useWords().evaluation.results;
  const lang = useLang();
  if (slipsIn(board) < fewestShown) return <p className={styles.few}>{words.tooFew(fewestShown)}</p>;
  return (
    <div className={styles.results}>
      <ul className={styles.questions}>
        {questionsOf(board).map((question) => (
          <li key={question.id} className={styles.question}>
            <h2 className={styles.text}>{inTerms(question.text[lang], lang, course)}</h2>
            <Bars question={question} />
          </li>
        ))}
      </ul>
      <p className={styles.snapshot}>{words.snapshot}</p>
    </div>
  );
}

function Bars({ question }: { question: EvaluationQuestion }) {
  const words = useWords().evaluation;
  const all = answersTo(question);
  if (all < fewestShown) return <p className={styles.hidden}>{words.results.tooFewHere(fewestShown)}</p>;
  return (
    <dl className={styles.bars}>
      {[...answers].reverse().map((answer) => (
        <div key={answer} className={styles.bar}>
          <dt>{words.answers[answer]}</dt>
          <dd>
            <span className={styles.length} style={{ width: `${(question[answer] / all) * 82}%` }} aria-hidden="true" />
            {question[answer]}
          </dd>
        </div>
      ))}
    </dl>
  );
}
