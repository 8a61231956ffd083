import { useWords } from '../../i18n/language.tsx';
import type { Course } from '../../model/course.ts';
import { DimensionSign } from '../../ui/Shape.tsx';
import styles from './CoreLine.module.css';

/** The course's core sentence, where there is one: what the talk on every board is about. */
export function CoreLine({ course, wall = false }: { course: Course; wall?: boolean }) {
  const words = useWords().tools;
  if (course.core.trim() === '') return null;
  return (
    <p className={`${styles.core} ${wall ? styles.wall : ''}`}>
      <span className={styles.sign}>
        <DimensionSign dimension="core" />
      </span>
      <span>
        <b>{words.core}:</b> {course.core}
      </span>
    </p>
  );
}
