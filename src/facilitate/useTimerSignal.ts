import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/language.tsx';
import type { Timer } from '../model/course.ts';
import { isRunning, stageAt, type TimerStage } from '../model/timer.ts';
import { useSettings } from '../store/settings.ts';
import { announce } from '../ui/toasts.ts';
import { playSignal } from './signal.ts';
import { useClock } from './useClock.ts';

const still: Timer = { length: 1, spent: 0, startedAt: null };

/**
 * Tells the ears when little time is left, and plays a quiet signal once when it runs out while this window looks on; not for
 * a time that had passed before. In one window only: the one that leads.
 */
export function useTimerSignal(timer: Timer = still): void {
  const words = useWords().road.timer;
  const muted = useSettings((settings) => settings.muted);
  const now = useClock(isRunning(timer));
  const stage = stageAt(timer, now);
  const before = useRef<{ key: string; stage: TimerStage }>({ key: '', stage: 'over' });
  const key = `${timer.startedAt}/${timer.length}`;
  useEffect(() => {
    const watched = before.current.key === key && before.current.stage !== stage;
    before.current = { key, stage };
    if (!watched || stage === 'going') return;
    announce(words[stage]);
    if (stage === 'over' && !muted) playSignal();
  }, [key, stage, muted, words]);
}
