import type { Timer } from './course.ts';

const minute = 60_000;
const longest = 10 * 60 * minute;

/** A timer that stands still. */
export function newTimer(minutes: number): Timer {
  return { length: minutes * minute, spent: 0, startedAt: null };
}

/** Milliseconds left at `now` (since 1970); negative when the time has been passed. */
export function timeLeft(timer: Timer, now: number): number {
  const running = timer.startedAt === null ? 0 : Math.max(0, now - timer.startedAt);
  return timer.length - timer.spent - running;
}

export function isRunning(timer: Timer): boolean {
  return timer.startedAt !== null;
}

/** Whether it has been started and not set back since. */
export function isBegun(timer: Timer): boolean {
  return timer.startedAt !== null || timer.spent > 0;
}

export function startTimer(timer: Timer, now: number): void {
  if (timer.startedAt === null) timer.startedAt = now;
}

export function pauseTimer(timer: Timer, now: number): void {
  if (timer.startedAt === null) return;
  timer.spent += Math.max(0, now - timer.startedAt);
  timer.startedAt = null;
}

/** Adds (or with a negative number takes) minutes. A timer that has run out gets them from now on. */
export function addMinutes(timer: Timer, minutes: number, now: number): void {
  const overrun = Math.min(0, timeLeft(timer, now));
  timer.length = Math.min(longest, Math.max(timer.length - overrun + minutes * minute, minute));
}

export function resetTimer(timer: Timer): void {
  timer.spent = 0;
  timer.startedAt = null;
}

/** How near the end it is: `soon` when a fifth is left, `last` when a twentieth is, `over` when the time has passed. */
export type TimerStage = 'going' | 'soon' | 'last' | 'over';

export function stageAt(timer: Timer, now: number): TimerStage {
  const left = timeLeft(timer, now);
  if (left <= 0) return 'over';
  if (left <= timer.length / 20) return 'last';
  return left <= timer.length / 5 ? 'soon' : 'going';
}

/** `12:40`; over an hour `1:05:00`; passed time as `-0:30`. */
export function clockText(milliseconds: number): string {
  const passed = milliseconds <= -1000;
  const seconds = passed ? Math.floor(-milliseconds / 1000) : Math.ceil(Math.max(0, milliseconds) / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return (
    (passed ? '-' : '') + shown.map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
  );
}
