/** What is known about the open course and the disk. Words for each are in src/i18n. */
export type SaveState =
  /** Something is not on the disk yet. */
  | { kind: 'saving' }
  /** Everything is on the disk; `at` (ms since 1970) is when the latest of it was confirmed. */
  | { kind: 'saved'; at: number }
  /** Nothing reaches the disk: everything is gone when the window closes, so a file should be offered. */
  | { kind: 'memory'; reason: MemoryReason }
  /** The latest is kept in memory and tried again, while the window is open. */
  | { kind: 'failed'; reason: FailReason };

/**
 * - `blocked`: the browser gives no storage (blocked by a policy or a setting, or a private window of some browsers)
 * - `newer`: a newer Vejkort has rebuilt the storage while this one was open or cached
 * - `gone`: the course was removed from this computer while this window had it open
 */
export type MemoryReason = 'blocked' | 'newer' | 'gone';

/**
 * - `quota`: no room left
 * - `blocked`: the browser no longer lets us write
 * - `closed`: the connection to the storage was lost and could not be opened again
 */
export type FailReason = 'quota' | 'blocked' | 'closed' | 'unknown';
