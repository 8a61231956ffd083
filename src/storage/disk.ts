import type { Id } from '../model/course.ts';
import type { FailReason, MemoryReason } from './saveState.ts';

/** One line of the list of courses. Times are ms since 1970. */
export type ShelfEntry = {
  id: Id;
  title: string;
  workplace: string;
  createdAt: number;
  changedAt: number;
  /** When it was put in the bin, from where it can be brought back; null when it was not. */
  deletedAt: number | null;
};

export type VersionReason = 'opened' | 'working' | 'before-replace' | 'before-merge' | 'before-restore' | 'rescued';

/** An earlier state of a course, without its content. `at`: ms since 1970. */
export type VersionEntry = { key: number; course: Id; at: number; reason: VersionReason };

/** `format` is the version of the course's shape (migrations.ts) at the time; `json` is the course. */
export type StoredVersion = Omit<VersionEntry, 'key'> & { format: number; json: string };

/** The newest versions of a course that are kept. */
export const versionsKept = 20;

export type ShelfFacts = Pick<ShelfEntry, 'title' | 'workplace' | 'changedAt'>;

/** How much there is of people's own: versions in number, everything in bytes. */
export type DiskContents = { versions: number; bytes: number };

/**
 * Where courses are kept. A course is a log of updates, which only its writer understands; the log only grows, and is put
 * together into one update when a course is opened. Every promise is fulfilled when the data is on the disk, and is rejected
 * with a `DiskError`.
 */
export type Disk = {
  /** Null for a real disk; otherwise why things are kept in this window's memory only. */
  readonly memory: MemoryReason | null;

  shelf(): Promise<ShelfEntry[]>;
  /** Puts a new course on the shelf with its first update. An existing log of that id is replaced. */
  create(entry: ShelfEntry, update: Uint8Array): Promise<void>;
  /** Bins a course (`deletedAt`) or brings it back (null). */
  setDeleted(id: Id, deletedAt: number | null): Promise<void>;
  /** Removes a course with its versions and drafts (keys beginning with `id/`) for good. */
  erase(id: Id): Promise<void>;

  /** Adds to the log. Rejected with reason `gone` when the course is no longer on the shelf. */
  append(id: Id, update: Uint8Array, facts: ShelfFacts): Promise<void>;
  /**
   * Reads the log; null when the course is not on the shelf. `compact` is given all updates and may return one that stands for
   * them all, which then replaces them in the same transaction, so that nothing another window writes meanwhile is lost.
   */
  load(id: Id, compact: (updates: Uint8Array[]) => Uint8Array | null): Promise<ShelfEntry | null>;

  /** Keeps a version unless the newest one is the same; drops the oldest beyond `versionsKept`. */
  addVersion(version: StoredVersion): Promise<void>;
  /** Newest first. */
  listVersions(course: Id): Promise<VersionEntry[]>;
  readVersion(key: number): Promise<StoredVersion | null>;

  readDraft(key: string): Promise<string>;
  /** An empty text removes the draft. */
  writeDraft(key: string, text: string): Promise<void>;

  contents(): Promise<DiskContents>;
  /** Lets go of the storage without removing anything. Later calls open it again. */
  close(): void;
};

export class DiskError extends Error {
  readonly reason: FailReason | 'gone';

  constructor(reason: FailReason | 'gone', cause?: unknown) {
    super(`Storage: ${reason}`, { cause });
    this.name = 'DiskError';
    this.reason = reason;
  }
}

/** The reason behind what IndexedDB throws (DOMException names of the Indexed Database API, 2025). */
export function asDiskError(error: unknown): DiskError {
  if (error instanceof DiskError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return new DiskError('quota', error);
  if (name === 'InvalidStateError' || name === 'AbortError') return new DiskError('closed', error);
  if (name === 'SecurityError' || name === 'NotAllowedError') return new DiskError('blocked', error);
  return new DiskError('unknown', error);
}
