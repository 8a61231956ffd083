import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Course } from '../../model/course.ts';
import { coreLength } from '../../model/diamond.ts';
import styles from './Locked.module.css';

/** Why no actions can be agreed yet: the core task is not there, or it is too long. */
export function useLockedWords(course: Course): string {
  const words = useWords().diamond.locked;
  return coreLength(course).over > 0 ? words.over : words.none;
}

/** In place of the actions, until the middle is filled; `children` lead there. */
export function Locked({ course, children }: { course: Course; children: ReactNode }) {
  const words = useWords().diamond.locked;
  return (
    <div className={styles.locked}>
      <h1 className={styles.title}>{words.title}</h1>
      <p>{useLockedWords(course)}</p>
      {children}
    </div>
  );
}
