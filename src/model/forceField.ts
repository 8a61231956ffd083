import { boardOf } from './boards.ts';
import type { Course, Id, Note } from './course.ts';
import { actionsAt, addAction } from './harvest.ts';
import { notesAt, sortByVotes } from './notes.ts';
import { toolZones } from './tools.ts';

/** How strong a force can be; its votes say it. */
export const mostStrength = 5;

/** The strongest first, on both sides; equal ones keep their order. */
export function sortByStrength(course: Course, board: Id): void {
  for (const side of toolZones['force-field']) sortByVotes(course, board, side);
}

/** Those that must be seen when not all can be: what was said last, then the strongest. */
export function mattersMost(forces: readonly Note[]): Note[] {
  const last = Math.max(...forces.map(({ createdAt }) => createdAt));
  const isLast = (note: Note) => Number(note.createdAt === last);
  return [...forces].sort((a, b) => isLast(b) - isLast(a) || b.votes - a.votes);
}

/** The forces the group has chosen to work on and not agreed anything about yet: those that hold back first. */
export function forcesToWorkOn(course: Course, board: Id): Note[] {
  const agreed = new Set(actionsAt(course, board).map(({ problem }) => problem));
  return [...toolZones['force-field']]
    .reverse()
    .flatMap((side) => notesAt(course, board, side))
    .filter(({ marked, text }) => marked && !agreed.has(text));
}

/**
 * A force becomes an agreement: its words say what the agreement is about, and stand as a beginning in what is to be done.
 * The force stays in the field. `id`: the action's.
 */
export function agreeOnForce(course: Course, noteId: Id, id: Id, now: number): void {
  const note = course.notes[noteId];
  if (note === undefined) return;
  addAction(course, { id, board: note.board, problem: note.text, now });
  const action = course.actions[id];
  if (action !== undefined) action.what = note.text;
}

/** Writes where the group wants to get to. `merge` is handed the words that stand there now. */
export function writeGoal(course: Course, boardId: Id, merge: (now: string) => string): void {
  const board = boardOf(course, boardId, 'force-field');
  board.goal = merge(board.goal);
}
