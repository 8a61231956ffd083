import { timeOfDay } from '../../../i18n/dates.ts';
import { useLang, useWords } from '../../../i18n/language.tsx';
import type { Meeting } from '../../../model/course.ts';
import { hasChosenStart } from '../../../model/meeting.ts';
import { useCourse } from '../../../store/index.ts';
import { useClock } from '../../useClock.ts';
import styles from './wall.module.css';

/** While people come in: what they have come to, and when it begins. */
export function WallBegins({ meeting }: { meeting: Meeting }) {
  const words = useWords().lead.wall;
  const lang = useLang();
  const workplace = useCourse((course) => course.workplace);
  const now = useClock(true, 1000);
  const later = hasChosenStart(meeting) && meeting.startsAt > now;
  return (
    <div className={`${styles.page} ${styles.middle}`}>
      {workplace !== '' && <p className={styles.title}>{workplace}</p>}
      <h1 className={`${styles.text} ${styles.short}`}>{meeting.title[lang]}</h1>
      <p className={styles.under}>{later ? words.begins(timeOfDay(meeting.startsAt, lang)) : words.soon}</p>
    </div>
  );
}
