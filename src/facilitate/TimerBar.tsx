import { useEffect, useRef } from 'react';
import { entryOf } from '../boards/registry.ts';
import { useWords } from '../i18n/language.tsx';
import type { Id, Timer } from '../model/course.ts';
import { addMinutes, isBegun, isRunning, pauseTimer, resetTimer, startTimer, timeLeft } from '../model/timer.ts';
import { setSettings, useSettings, view } from '../store/index.ts';
import { Button } from '../ui/Button.tsx';
import { announce } from '../ui/toasts.ts';
import { playSignal } from './signal.ts';
import styles from './TimerBar.module.css';
import { TimerFace } from './TimerFace.tsx';
import { useClock } from './useClock.ts';

type Props = { boardId: Id; at: Id; timer: Timer };

/** The timer of the open place: start, pause, a minute more, a quiet signal at the end. */
export function TimerBar({ boardId, at, timer }: Props) {
  const words = useWords().road.timer;
  const muted = useSettings((settings) => settings.muted);
  useSignalAtEnd(timer, muted, words.over);
  const set = (act: (timer: Timer, now: number) => void) =>
    view((course) => {
      const board = course.boards[boardId];
      const here = board && entryOf(board).timerAt(board, at);
      if (here !== undefined) act(here, Date.now());
    });
  const running = isRunning(timer);
  return (
    <fieldset className={styles.bar} aria-label={words.label}>
      <TimerFace timer={timer} />
      <Button look="asphalt" onClick={() => set(running ? pauseTimer : startTimer)}>
        {running ? words.pause : isBegun(timer) ? words.resume : words.start}
      </Button>
      <Button look="asphalt" onClick={() => set((one, now) => addMinutes(one, 1, now))}>
        {words.plus}
      </Button>
      {isBegun(timer) && !running && (
        <Button look="asphalt" onClick={() => set(resetTimer)}>
          {words.reset}
        </Button>
      )}
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
    </fieldset>
  );
}

/** Plays once when the time runs out while this window looks on; not for a time that had passed before. */
function useSignalAtEnd(timer: Timer, muted: boolean, said: string) {
  const now = useClock(isRunning(timer));
  const over = timeLeft(timer, now) <= 0;
  const before = useRef({ key: '', over: true });
  const key = `${timer.startedAt}/${timer.length}`;
  useEffect(() => {
    const watched = before.current.key === key && !before.current.over;
    before.current = { key, over };
    if (!watched || !over) return;
    announce(said);
    if (!muted) playSignal();
  }, [key, over, muted, said]);
}
