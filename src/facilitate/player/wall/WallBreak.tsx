import { clockTime } from '../../../i18n/dates.ts';
import { useLang, useWords } from '../../../i18n/language.tsx';
import type { Timer } from '../../../model/course.ts';
import { isRunning, timeLeft } from '../../../model/timer.ts';
import { useClock } from '../../useClock.ts';
import styles from './wall.module.css';

/** A break, with the time of day to be back, so large that it is read from the coffee machine. */
export function WallBreak({ title, timer }: { title: string; timer: Timer }) {
  const words = useWords().lead.wall;
  const lang = useLang();
  const now = useClock(true, 1000);
  const left = timeLeft(timer, now);
  // While it runs the end stands still; rounded to the minute that a clock on the wall shows.
  const back = Math.round((now + left) / 60_000) * 60_000;
  return (
    <div className={styles.page}>
      <p className={styles.title}>{title}</p>
      <h1 className={styles.break}>
        {left <= 0 && isRunning(timer) ? (
          <span className={styles.medium}>{words.backNow}</span>
        ) : (
          <>
            <span className={styles.medium}>{words.back}</span>
            <span className={styles.clock}>{clockTime(back, lang)}</span>
          </>
        )}
      </h1>
    </div>
  );
}
