import { longDate } from '../../../i18n/dates.ts';
import { useLang, useWords } from '../../../i18n/language.tsx';
import type { Id } from '../../../model/course.ts';
import { useCourse } from '../../../store/index.ts';
import { agreedAt } from '../agreed.ts';
import styles from './wall.module.css';

/** The last thing the room sees: what was agreed, by whom and by when. */
export function WallEnded({ meetingId }: { meetingId: Id }) {
  const words = useWords().lead.wall;
  const lang = useLang();
  const course = useCourse((one) => one);
  const { actions, promises } = agreedAt(course, meetingId);
  const lines = [
    ...actions.map(({ id, what, who, due }) => ({ id, what, more: [who, longDate(due, lang)] })),
    ...promises.map(({ id, what, who, from }) => ({ id, what, more: [who, from] })),
  ];
  if (lines.length === 0)
    return (
      <div className={`${styles.page} ${styles.middle}`}>
        <h1 className={`${styles.text} ${styles.short}`}>{words.thanks}</h1>
      </div>
    );
  return (
    <div className={styles.page}>
      <p className={styles.title}>{words.thanks}</p>
      <h1 className={styles.heading}>{words.agreed}</h1>
      <ul className={`${styles.agreed} ${lines.length > 5 ? styles.many : ''}`}>
        {lines.map(({ id, what, more }) => (
          <li key={id}>
            <span>{what}</span>
            <span className={styles.who}>{more.filter((one) => one !== '').join(', ')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
