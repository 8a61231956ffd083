import { fromBase64, toBase64 } from 'lib0/buffer';
import { nanoid } from 'nanoid';
import * as Y from 'yjs';
import type { Course, Id } from '../model/course.ts';
import type { Disk, ShelfEntry, VersionReason } from '../storage/disk.ts';
import { dropLastWords, keepLastWords, lastWords } from '../storage/lastWords.ts';
import { formatVersion } from '../storage/migrations.ts';
import type { SaveState } from '../storage/saveState.ts';
import { createWriter } from '../storage/writer.ts';
import { type Binding, bind } from './bind.ts';
import { fromDisk, type Opened, readDocument, rootOf } from './document.ts';
import { askWindows, joinWindows } from './windows.ts';

/** The log is put together into one update on opening when it has become longer than this. */
const longLog = 50;
/** Typing in one field is one step of undo until it pauses this long. In ms. */
const typingPause = 600;
/** While somebody works, a version is kept this often. In ms. */
const versionTime = 10 * 60_000;

const ownChange = Symbol('own change');
const ownView = Symbol('own view');
const fromLastPage = Symbol('from the page before');

export type ChangeOptions = {
  /** The person is typing: one step of undo with the typing just before in the same field. */
  typing?: boolean;
};

/** One course while it is open in this window (or for a moment, to do something to one that is not). */
export type Session = {
  readonly id: Id;
  read(): Course;
  change(recipe: (course: Course) => void, options?: ChangeOptions): void;
  view(recipe: (course: Course) => void): void;
  undo(): void;
  /** Names the latest step of undo; another one names another. Null when there is none. */
  latestStep(): object | null;
  redo(): void;
  /** Keeps what is there now as a version. */
  keepVersion(reason: VersionReason): Promise<void>;
  flush(): Promise<void>;
  /** Puts aside what is not on the disk yet, for the next opening: the page may be leaving. */
  keepLast(): void;
  /** Ends it. `forget`: what is not on the disk yet is dropped, because the course or everything is being removed. */
  close(how?: 'forget'): Promise<void>;
};

export type SessionEvents = {
  onCourse(course: Course): void;
  onSave(save: SaveState): void;
  onUndo(canUndo: boolean, canRedo: boolean): void;
  /** Something was written, so that the list of courses changed. */
  onShelf(): void;
};

export type NotOpened = Exclude<Opened['status'], 'open'> | 'missing';

/** `session`, or why there is none. `now` gives ms since 1970. */
export async function openSession(
  disk: Disk,
  id: Id,
  events: SessionEvents,
  now: () => number = Date.now,
): Promise<Session | NotOpened> {
  const found = await load(disk, id, now);
  if (found === null) return 'missing';
  const { opened, entry } = found;
  if (opened.status === 'damaged' && opened.rescued !== null)
    await disk.addVersion(versionOf(opened.rescued, 'rescued', now()));
  return opened.status === 'open' ? start(disk, opened, entry, events, now) : opened.status;
}

async function load(disk: Disk, id: Id, now: () => number): Promise<{ opened: Opened; entry: ShelfEntry } | null> {
  const read: { opened?: Opened } = {};
  const entry = await disk.load(id, (updates) => {
    const opened = readDocument(updates);
    read.opened = opened;
    if (opened.status !== 'open' || (!opened.migrated && updates.length <= longLog)) return null;
    return Y.encodeStateAsUpdate(opened.doc);
  });
  if (entry === null) return disk.memory === null ? null : borrow(disk, id, now);
  return entry.deletedAt === null && read.opened !== undefined ? { opened: read.opened, entry } : null;
}

/** Without a disk, another window may still have the course in its memory: the wall finds it there. */
async function borrow(disk: Disk, id: Id, now: () => number): Promise<{ opened: Opened; entry: ShelfEntry } | null> {
  const update = await askWindows(id);
  const opened = update === null ? null : readDocument([update]);
  if (update === null || opened?.status !== 'open') return null;
  const { title, workplace, createdAt } = opened.course;
  const entry = { id, title, workplace, createdAt, changedAt: now(), deletedAt: null };
  await disk.create(entry, update);
  return { opened, entry };
}

function start(
  disk: Disk,
  { doc, course }: Extract<Opened, { status: 'open' }>,
  entry: ShelfEntry,
  events: SessionEvents,
  now: () => number,
): Session {
  const { id } = entry;
  let closed = false;
  let forgotten = false;
  let lastFields: string[] = [];
  let lastVersion = now();
  let afterLastSave: (() => void) | null = null;
  let broughtBack: string[] = [];

  const binding: Binding = bind(rootOf(doc), course, events.onCourse);
  const undo = new Y.UndoManager(rootOf(doc), { trackedOrigins: new Set([ownChange]), captureTimeout: typingPause });
  const tellUndo = () => events.onUndo(undo.canUndo(), undo.canRedo());
  undo.on('stack-item-added', tellUndo);
  undo.on('stack-item-popped', tellUndo);
  undo.on('stack-cleared', tellUndo);

  const writer = createWriter({
    write: async (update) => {
      const { title, workplace } = binding.read();
      await disk.append(id, update, { title, workplace, changedAt: now() });
      if (!forgotten) events.onShelf();
    },
    merge: Y.mergeUpdates,
    hurried: () => typeof document !== 'undefined' && document.visibilityState === 'hidden',
    now,
    onState: (state) => {
      if (disk.memory !== null && state.kind !== 'failed') events.onSave({ kind: 'memory', reason: disk.memory });
      else events.onSave(state);
      if (state.kind !== 'saved') return;
      dropLastWords(broughtBack);
      afterLastSave?.();
    },
  });
  const save = (update: Uint8Array, origin: unknown) => {
    if (origin !== fromDisk) writer.push(update);
  };
  doc.on('update', save);
  const windows = joinWindows(doc, id);

  const keepVersion = async (reason: VersionReason) => {
    lastVersion = now();
    await disk.addVersion(versionOf(binding.read(), reason, lastVersion));
  };
  /**
   * Asks the disk, because other windows keep versions too. One that cannot be kept must not stop the work: that the disk is
   * full is said by the save state.
   */
  const keepWhenDue = async (reason: VersionReason) => {
    lastVersion = now();
    try {
      const [newest] = await disk.listVersions(id);
      if (newest === undefined || now() - newest.at >= versionTime) await keepVersion(reason);
    } catch {
      lastVersion = now() - versionTime + 60_000;
    }
  };

  events.onCourse(binding.read());
  events.onSave(
    disk.memory === null ? { kind: 'saved', at: entry.changedAt } : { kind: 'memory', reason: disk.memory },
  );
  if (entry.changedAt > entry.createdAt) void keepWhenDue('opened');
  broughtBack = bringBack(doc, id);
  if (writer.pending() === null) dropLastWords(broughtBack);

  return {
    id,
    read: binding.read,
    change(recipe, options) {
      if (closed) return;
      binding.change(recipe, ownChange, (fields) => {
        // One of them is enough: the first letter of an answer also says that it is written now.
        const typing = options?.typing === true ? fields : [];
        if (!typing.some((field) => lastFields.includes(field))) undo.stopCapturing();
        lastFields = typing;
      });
      if (now() - lastVersion >= versionTime) void keepWhenDue('working');
    },
    view(recipe) {
      if (!closed) binding.change(recipe, ownView);
    },
    latestStep: () => undo.undoStack.at(-1) ?? null,

    undo() {
      lastFields = [];
      undo.undo();
    },
    redo() {
      lastFields = [];
      undo.redo();
    },
    keepVersion,
    flush: writer.flush,
    keepLast() {
      const rest = writer.pending();
      if (rest !== null) keepLastWords(`course/${id}/${nanoid()}`, toBase64(rest));
    },
    async close(how) {
      if (closed) return;
      closed = true;
      forgotten = how === 'forget';
      binding.stop();
      undo.destroy();
      const end = () => {
        windows.leave();
        writer.stop();
        doc.off('update', save);
        doc.destroy();
      };
      if (how !== 'forget') await writer.flush();
      // What the disk would not take is tried again in the background; whoever opens the course meanwhile gets it from here.
      if (how === 'forget' || writer.pending() === null) end();
      else afterLastSave = end;
    },
  };
}

/** Puts into a document what a page could not write before it was left (`keepLast`). Returns the keys it was kept under. */
function bringBack(doc: Y.Doc, id: Id): string[] {
  const kept = lastWords(`course/${id}/`);
  for (const update of kept.values()) {
    try {
      Y.applyUpdate(doc, fromBase64(update), fromLastPage);
    } catch {
      // Not written by us, or cut off by a full storage: there is nothing to read in it.
    }
  }
  return [...kept.keys()];
}

/** A version to keep of a course. `at`: ms since 1970. */
export function versionOf(course: Course, reason: VersionReason, at: number) {
  return { course: course.id, at, reason, format: formatVersion, json: JSON.stringify(course) };
}
