import { asDiskError } from './disk.ts';
import type { SaveState } from './saveState.ts';

/** Updates are collected this long before they are written together. In ms; well below the promised second. */
const batchTime = 150;
/** Waits between attempts after a failure, the last one repeated. In ms. */
const retryTimes = [1_000, 2_000, 4_000, 8_000, 15_000];

export type Writer = {
  push(update: Uint8Array): void;
  /** Writes what is pending now; fulfilled when that has succeeded or failed once. */
  flush(): Promise<void>;
  /** What is not on the disk yet; null when everything is. */
  pending(): Uint8Array | null;
  /** Forgets what is pending and does nothing from now on. */
  stop(): void;
};

/**
 * Puts updates on the disk one batch after the other and says truthfully how far it is. What cannot be written is kept and
 * tried again. When the course is gone (removed elsewhere) nothing more is written and the state says `memory`.
 */
export function createWriter(options: {
  write: (update: Uint8Array) => Promise<void>;
  merge: (updates: Uint8Array[]) => Uint8Array;
  /** Whether timers are slow now because nobody sees the window (browsers then allow one a second or a minute). */
  hurried: () => boolean;
  now: () => number;
  onState: (state: SaveState) => void;
}): Writer {
  let pending: Uint8Array[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<void> | null = null;
  let failures = 0;
  let stopped = false;

  function later(ms: number): void {
    timer ??= setTimeout(() => {
      timer = null;
      void flush();
    }, ms);
  }

  function cancelTimer(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  async function writeOnce(): Promise<void> {
    const batch = pending.length === 1 && pending[0] !== undefined ? pending[0] : options.merge(pending);
    pending = [batch];
    try {
      await options.write(batch);
      if (stopped) return;
      failures = 0;
      pending = pending.filter((update) => update !== batch);
      options.onState(pending.length === 0 ? { kind: 'saved', at: options.now() } : { kind: 'saving' });
    } catch (error) {
      if (stopped) return;
      const { reason } = asDiskError(error);
      if (reason === 'gone') {
        stop();
        options.onState({ kind: 'memory', reason: 'gone' });
        return;
      }
      options.onState({ kind: 'failed', reason });
      later(retryTimes[Math.min(failures++, retryTimes.length - 1)] ?? batchTime);
    }
  }

  async function flush(): Promise<void> {
    while (writing !== null) await writing;
    if (stopped || pending.length === 0) return;
    cancelTimer();
    writing = writeOnce();
    await writing;
    writing = null;
    if (pending.length > 0 && failures === 0) later(batchTime);
  }

  function stop(): void {
    stopped = true;
    pending = [];
    cancelTimer();
  }

  return {
    push(update) {
      if (stopped) return;
      pending.push(update);
      if (failures === 0) options.onState({ kind: 'saving' });
      if (options.hurried() && writing === null && failures === 0) void flush();
      else later(batchTime);
    },
    flush,
    pending: () => (pending.length === 0 ? null : options.merge(pending)),
    stop,
  };
}
