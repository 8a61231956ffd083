import { useWords } from '../i18n/language.tsx';
import type { Timer } from '../model/course.ts';
import { isBegun, isRunning, pauseTimer, resetTimer, startTimer } from '../model/timer.ts';
import { setSettings, useSettings } from '../store/index.ts';
import { Button } from '../ui/Button.tsx';
import styles from './TimerBar.module.css';
import { TimerFace } from './TimerFace.tsx';
import { useTimerSignal } from './useTimerSignal.ts';

type Props = {
  timer: Timer;
  label: string;
  /** Does something to the timer as it is stored. */
  set: (act: (timer: Timer, now: number) => void) => void;
  onMinutes: (minutes: 1 | -1) => void;
};

/** A timer with its buttons: start, pause, a minute more or less, quiet, and a signal at the end. */
export function TimerControls({ timer, label, set, onMinutes }: Props) {
  const words = useWords().road.timer;
  useTimerSignal(timer);
  const running = isRunning(timer);
  return (
    <fieldset className={styles.bar} aria-label={label}>
      <TimerFace timer={timer} />
      <Button look="asphalt" onClick={() => onMinutes(-1)}>
        {words.minus}
      </Button>
      <Button look="asphalt" onClick={() => onMinutes(1)}>
        {words.plus}
      </Button>
      <Button look="asphalt" onClick={() => set(running ? pauseTimer : startTimer)}>
        {running ? words.pause : isBegun(timer) ? words.resume : words.start}
      </Button>
      {isBegun(timer) && !running && (
        <Button look="asphalt" onClick={() => set(resetTimer)}>
          {words.reset}
        </Button>
      )}
      <MuteButton />
    </fieldset>
  );
}

function MuteButton() {
  const words = useWords().road.timer;
  const muted = useSettings((settings) => settings.muted);
  return (
    <button
      type="button"
      className={styles.mute}
      aria-pressed={muted}
      aria-label={words.mute}
      title={muted ? words.unmute : words.mute}
      onClick={() => setSettings({ muted: !muted })}
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d="M3 9 h4 l6 -5 v16 l-6 -5 h-4 z" fill="currentColor" />
        <path
          d={muted ? 'M16 9 l6 6 M22 9 l-6 6' : 'M16 8 q3 4 0 8 M19 5 q6 7 0 14'}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
      </svg>
    </button>
  );
}
