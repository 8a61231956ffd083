import { longDate } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Course, RoadBoard } from '../../model/course.ts';
import { answerOf, isEmptyPromise, promisesOf } from '../../model/poster.ts';
import { stopsOf } from '../../model/road.ts';
import { inTerms } from '../../model/terms.ts';
import { StopSign } from '../../ui/Shape.tsx';
import styles from './WallPoster.module.css';

/** The poster on the wall, growing while it is being written. */
export function WallPoster({ course, board }: { course: Course; board: RoadBoard }) {
  const words = useWords().road.poster;
  const lang = useLang();
  const promises = promisesOf(course, board.id).filter((promise) => !isEmptyPromise(promise));
  const facts = [course.workplace, course.people === null ? '' : words.peopleLine(course.people)].filter(Boolean);
  return (
    <article className={styles.poster}>
      <header>
        <h1>{board.posterTitle || words.headingDefault(board.value, board.title[lang])}</h1>
        <p className={styles.facts}>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </header>
      <ol className={styles.answers}>
        {stopsOf(board).map((stop, i) => (
          <li key={stop.id}>
            <span className={styles.sign} aria-hidden="true">
              <StopSign look="open">{i + 1}</StopSign>
            </span>
            <div>
              <h2>{inTerms(stop.heading[lang], lang, course)}</h2>
              <p>{answerOf(course, board, stop)}</p>
            </div>
          </li>
        ))}
      </ol>
      {promises.length > 0 && (
        <section className={styles.promises}>
          <h2>{words.promises}</h2>
          <ul>
            {promises.map((promise) => (
              <li key={promise.id}>
                <span className={styles.what}>{promise.what}</span>
                <span>{promise.who}</span>
                <span>{promise.from}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {board.returnDate !== '' && <p className={styles.date}>{words.returnOn(longDate(board.returnDate, lang))}</p>}
    </article>
  );
}
