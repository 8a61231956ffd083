import type { Course, Id } from '../model/course.ts';
import { onNews, tell } from './bulletin.ts';
import { askToPersist } from './persist.ts';
import { type ChangeOptions, openSession, type Session, type SessionEvents } from './session.ts';
import { closedState, courseStore } from './state.ts';
import { theDisk } from './theDisk.ts';

let session: Session | null = null;
/** Raised by each opening and closing, so that an opening that was overtaken by another one is dropped. */
let turn = 0;
let opening: Promise<void> = Promise.resolve();
/** The latest closing. Opening waits for it, so that it reads what was written last. */
let closing: Promise<void> = Promise.resolve();

/**
 * Opens a course in this window and closes the one before. Never rejected: how it went is in `courseStore` (`status`). Opening
 * the one that is open, or being opened, changes nothing.
 */
export function openCourse(id: Id): Promise<void> {
  const { status, id: current } = courseStore.getState();
  if (current === id && (status === 'open' || status === 'opening')) return opening;
  opening = open(id);
  return opening;
}

async function open(id: Id): Promise<void> {
  void end();
  const mine = turn;
  courseStore.setState({ ...closedState, status: 'opening', id }, true);
  await closing;
  const events: SessionEvents = {
    onCourse: (course) => mine === turn && courseStore.setState({ course }),
    onSave: (save) => mine === turn && courseStore.setState({ save }),
    onUndo: (canUndo, canRedo) => mine === turn && courseStore.setState({ canUndo, canRedo }),
    onShelf: () => tell({ kind: 'shelf' }),
  };
  try {
    const opened = await openSession(await theDisk(), id, events);
    if (mine !== turn) {
      if (typeof opened !== 'string') await opened.close();
    } else if (typeof opened === 'string') {
      courseStore.setState({ status: opened });
    } else {
      session = opened;
      courseStore.setState({ status: 'open' });
    }
  } catch {
    if (mine === turn) courseStore.setState({ status: 'damaged' });
  }
}

/** Closes the open course, or gives up opening it. Fulfilled when everything is on the disk (or could not be put there). */
export function closeCourse(): Promise<void> {
  return end();
}

/** Closes the open course without writing what is pending. */
export function dropCourse(): Promise<void> {
  return end('forget');
}

function end(how?: 'forget'): Promise<void> {
  turn++;
  const ending = session;
  session = null;
  courseStore.setState(closedState, true);
  if (ending !== null) closing = ending.close(how);
  return closing;
}

/** Changes the open course: saved, shown in all windows, undoable. Throws when none is open. */
export function change(recipe: (course: Course) => void, options?: ChangeOptions): void {
  current().change(recipe, options);
  void askToPersist();
}

/** Changes what is not the person's work and not part of undo: the timer, what the wall shows. Throws when none is open. */
export function view(recipe: (course: Course) => void): void {
  current().view(recipe);
}

/**
 * What takes back the latest step, and nothing else: called after more has been done, it leaves everything as it is and says
 * false. For messages such as "deleted: undo", which stay on the screen while people go on.
 */
export function undoThisStep(): () => boolean {
  const step = session?.latestStep() ?? null;
  return () => {
    if (step === null || session?.latestStep() !== step) return false;
    session.undo();
    return true;
  };
}

/** Takes back the latest change made in this window; other windows' changes stay. */
export function undo(): void {
  session?.undo();
}

export function redo(): void {
  session?.redo();
}

/** The open course as it is now. Throws when none is open. */
export function readCourse(): Course {
  return current().read();
}

function current(): Session {
  if (session === null) throw new Error('No course is open in this window');
  return session;
}

/** Does something with a course whether it is open here or not. Null when it cannot be opened. */
export async function withCourse<T>(id: Id, work: (session: Session) => T | Promise<T>): Promise<T | null> {
  await opening;
  if (session?.id === id) return work(session);
  const silent: SessionEvents = {
    onCourse: () => undefined,
    onSave: () => undefined,
    onUndo: () => undefined,
    onShelf: () => tell({ kind: 'shelf' }),
  };
  const opened = await openSession(await theDisk(), id, silent);
  if (typeof opened === 'string') return null;
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

onNews((news) => {
  const { id } = courseStore.getState();
  if (news.kind === 'cleared') void dropCourse();
  else if (news.kind === 'removed' && news.id === id) void end(news.forget ? 'forget' : undefined);
});

if (typeof document !== 'undefined') {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void session?.flush();
  });
  window.addEventListener('pagehide', () => session?.keepLast());
}
