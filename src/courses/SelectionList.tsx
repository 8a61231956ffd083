import { Link } from 'wouter';
import { useWords } from '../i18n/language.tsx';
import type { Course } from '../model/course.ts';
import { picksOf, selectionsOf } from '../model/selections.ts';
import styles from './CoursePage.module.css';

/** The course's hand-picked cards. */
export function SelectionList({ course }: { course: Course }) {
  const words = useWords().courses.selections;
  const selections = selectionsOf(course);
  return (
    <section className={styles.section}>
      <h2>{words.title}</h2>
      {selections.length === 0 && <p>{words.none}</p>}
      <ul className={styles.boards}>
        {selections.map((one) => (
          <li key={one.id} className={styles.board}>
            <Link href={`/forloeb/${course.id}/udvalg/${one.id}`}>{one.name}</Link>
            <span>{words.cards(picksOf(course, one.id).length)}</span>
          </li>
        ))}
      </ul>
      <div>
        <Link href="/kort">{words.toDecks}</Link>
      </div>
    </section>
  );
}
