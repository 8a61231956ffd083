import { useWords } from '../i18n/language.tsx';
import type { Timer } from '../model/course.ts';
import { signPaths } from '../model/shapes.ts';
import { clockText, isRunning, stageAt, timeLeft } from '../model/timer.ts';
import styles from './TimerFace.module.css';
import { useClock } from './useClock.ts';

/** The sign that appears as the time runs out: give way, then stop. */
const signs = { soon: signPaths.justice, last: signPaths.core, over: signPaths.core } as const;

/** The time left as figures and as a road that gets shorter; near the end with a sign, a colour and words too. */
export function TimerFace({ timer }: { timer: Timer }) {
  const words = useWords().road.timer;
  const now = Math.max(useClock(isRunning(timer)), timer.startedAt ?? 0);
  const left = timeLeft(timer, now);
  const stage = stageAt(timer, now);
  const part = Math.max(0, Math.min(1, left / timer.length));
  return (
    <span className={styles.face} data-stage={stage}>
      <span
        className={styles.figures}
        role="timer"
        aria-label={left >= 0 ? words.left(clockText(left)) : words.passed(clockText(-left))}
      >
        {clockText(left)}
      </span>
      <span className={styles.rest}>
        {stage !== 'going' && (
          <span className={styles.text}>
            <svg viewBox="-4 -4 108 108" aria-hidden="true">
              <path d={signs[stage]} />
            </svg>
            {words[stage]}
          </span>
        )}
        {stage !== 'over' && (
          <span className={styles.road} aria-hidden="true">
            <span style={{ width: `${part * 100}%` }} />
          </span>
        )}
      </span>
    </span>
  );
}
