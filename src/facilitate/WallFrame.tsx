import { type ReactNode, Suspense } from 'react';
import { useWords } from '../i18n/language.tsx';
import type { Timer } from '../model/course.ts';
import { isBegun } from '../model/timer.ts';
import { useSettings } from '../store/index.ts';
import { TimerFace } from './TimerFace.tsx';
import styles from './WallFrame.module.css';

type Props = {
  blank: boolean;
  timer: Timer | undefined;
  /** A small live picture inside a page, instead of the whole window. */
  picture?: boolean;
  children: ReactNode;
};

/** What every wall has: its theme, its measure `--u`, the timer once it is begun, and darkness when it is turned off. */
export function WallFrame({ blank, timer, picture, children }: Props) {
  const words = useWords().wall;
  const theme = useSettings((settings) => settings.wallTheme);
  const place = picture ? styles.picture : styles.window;
  if (blank) return <div className={`${styles.wall} ${styles.blank} ${place}`} role="img" aria-label={words.isBlank} />;
  return (
    <div className={`${styles.wall} ${place}`} data-theme={theme} data-wall>
      <Suspense fallback={null}>{children}</Suspense>
      {timer !== undefined && isBegun(timer) && (
        <div className={styles.timer}>
          <TimerFace timer={timer} />
        </div>
      )}
    </div>
  );
}
