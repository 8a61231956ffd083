import type { Action, Course, HarvestBoard, Id } from './course.ts';
import { plainValues } from './plain.ts';
import { inOrder, rankAt, rankAtEnd } from './rank.ts';
import type { Text } from './text.ts';

/** The places of a harvest, in the order they are walked: what was agreed last time, learning points, actions, the car park. */
export const harvestPlaces = ['agreed', 'learning', 'actions', 'parked'] as const;
export type HarvestPlace = (typeof harvestPlaces)[number];

export function newHarvestBoard({
  id,
  now,
  title,
  place,
}: {
  id: Id;
  now: number;
  title: Text;
  place: Id;
}): HarvestBoard {
  return {
    id,
    kind: 'harvest',
    createdAt: now,
    title: { ...title },
    wall: { at: place, followUps: 0, blank: false },
  };
}

/** The actions agreed at a board, in order; to read only. */
export const actionsAt = (course: Course, board: Id): Action[] =>
  inOrder(plainValues(course.actions).filter((action) => action.board === board));

/**
 * All actions of the course: open ones first, the earliest date on top and those without one last; then closed ones, newest
 * first. A problem without a solution is no action yet.
 */
export function allActions(course: Course): Action[] {
  const last = '9999-12-31';
  return plainValues(course.actions)
    .filter(isSolved)
    .sort((a, b) => {
      if ((a.state === 'open') !== (b.state === 'open')) return a.state === 'open' ? -1 : 1;
      if (a.state !== 'open') return (b.closedAt ?? 0) - (a.closedAt ?? 0);
      return (a.due || last).localeCompare(b.due || last) || a.createdAt - b.createdAt;
    });
}

/** What was agreed before this board was made and was not closed by then: what the next meeting opens with. */
export function agreedBefore(course: Course, board: HarvestBoard): Action[] {
  return allActions(course).filter(
    (action) =>
      action.board !== board.id &&
      action.createdAt < board.createdAt &&
      (action.closedAt === null || action.closedAt >= board.createdAt),
  );
}

/** Whether something is to be done, rather than only a problem named (a row of the APV plan). */
export const isSolved = ({ what, problem }: Action): boolean => what.trim() !== '' || problem.trim() === '';

/** Adds an action last, to what shall be done or as a problem that wants a solution. Blank words add nothing. */
export function addAction(
  course: Course,
  action: { id: Id; board: Id; now: number } & ({ what: string } | { problem: string }),
): void {
  const what = 'what' in action ? action.what.trim() : '';
  const problem = 'problem' in action ? action.problem.trim() : '';
  if (what === '' && problem === '') return;
  course.actions[action.id] = {
    id: action.id,
    board: action.board,
    rank: rankAtEnd(actionsAt(course, action.board)),
    problem,
    cause: '',
    what,
    who: '',
    due: '',
    sign: '',
    state: 'open',
    createdAt: action.now,
    closedAt: null,
  };
}

/** Moves an action to position `index` (0 = first, counted without itself) among those of its board. */
export function moveAction(course: Course, id: Id, index: number): void {
  const action = course.actions[id];
  if (action === undefined) return;
  const others = actionsAt(course, action.board).filter((other) => other.id !== id);
  action.rank = rankAt(others, index);
}

/** One step up (-1) or down (+1) among the actions of its board. Says whether it moved. */
export function nudgeAction(course: Course, id: Id, step: -1 | 1): boolean {
  const action = course.actions[id];
  if (action === undefined) return false;
  const order = actionsAt(course, action.board);
  const to = order.findIndex((other) => other.id === id) + step;
  if (to < 0 || to >= order.length) return false;
  moveAction(course, id, to);
  return true;
}

/** A note becomes an action of its board, with its owner and date; the note goes. `id`: of the action. */
export function noteToAction(course: Course, noteId: Id, id: Id, now: number): void {
  const note = course.notes[noteId];
  if (note === undefined) return;
  addAction(course, { id, board: note.board, what: note.text, now });
  const action = course.actions[id];
  if (action === undefined) return;
  action.who = note.owner;
  action.due = note.due;
  delete course.notes[noteId];
}

export function removeAction(course: Course, id: Id): void {
  delete course.actions[id];
}

/** Ticks an action off, drops it, or opens it again. */
export function setActionState(course: Course, id: Id, state: Action['state'], now: number): void {
  const action = course.actions[id];
  if (action === undefined || action.state === state) return;
  action.state = state;
  action.closedAt = state === 'open' ? null : now;
}

/** An action is owned when it says who and by when: only such ones are done. */
export const isOwned = ({ who, due }: Action): boolean => who.trim() !== '' && due !== '';
