import type { Action } from '../../model/course.ts';
import styles from './StateSign.module.css';

const paths: Record<Action['state'], string> = {
  done: 'M18 54 L42 78 L84 24',
  open: 'M12 50 H84 M56 22 L84 50 L56 78',
  dropped: 'M22 22 L78 78 M78 22 L22 78',
};

/** How it went with an action: a tick, an arrow on, a cross. Decoration: the word stands beside it. */
export function StateSign({ state }: { state: Action['state'] }) {
  return (
    <svg className={styles.sign} viewBox="0 0 100 100" aria-hidden="true">
      <path d={paths[state]} fill="none" stroke="currentColor" strokeWidth="14" />
    </svg>
  );
}
