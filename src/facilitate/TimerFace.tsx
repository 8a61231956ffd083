import { useWords } from '../i18n/language.tsx';
import type { Timer } from '../model/course.ts';
import { clockText, isRunning, timeLeft } from '../model/timer.ts';
import styles from './TimerFace.module.css';
import { useClock } from './useClock.ts';

/** The time left as figures and as a road that gets shorter; when it has passed, in words too. */
export function TimerFace({ timer }: { timer: Timer }) {
  const words = useWords().road.timer;
  const now = useClock(isRunning(timer));
  const left = timeLeft(timer, Math.max(now, timer.startedAt ?? 0));
  const part = Math.max(0, Math.min(1, left / timer.length));
  return (
    <span className={`${styles.face} ${left <= 0 ? styles.over : ''}`}>
      <span
        className={styles.figures}
        role="timer"
        aria-label={left >= 0 ? words.left(clockText(left)) : words.passed(clockText(-left))}
      >
        {clockText(left)}
      </span>
      {left <= 0 ? (
        <span className={styles.text}>{words.over}</span>
      ) : (
        <span className={styles.road} aria-hidden="true">
          <span style={{ width: `${part * 100}%` }} />
        </span>
      )}
    </span>
  );
}
