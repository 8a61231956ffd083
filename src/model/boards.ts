import type { Board, Course, Id } from './course.ts';

/** The board of a kind with this id. Throws when there is none: a link to a board that was removed. */
export function boardOf<K extends Board['kind']>(course: Course, boardId: Id, kind: K): Extract<Board, { kind: K }> {
  const board = course.boards[boardId];
  if (board === undefined || !isKind(board, kind)) throw new Error(`No ${kind} ${boardId} in course ${course.id}`);
  return board;
}

const isKind = <K extends Board['kind']>(board: Board, kind: K): board is Extract<Board, { kind: K }> =>
  board.kind === kind;

/** Whether a meeting leads to this board; then what comes next stands in the meeting's plan. */
export const isLed = (course: Course, boardId: Id): boolean =>
  Object.values(course.meetings).some(({ steps }) => Object.values(steps).some(({ board }) => board === boardId));

/** Takes a board out of its course, with its notes, promises and actions. */
export function removeBoard(course: Course, boardId: Id): void {
  delete course.boards[boardId];
  for (const records of [course.notes, course.promises, course.actions]) {
    for (const { id, board } of Object.values(records)) if (board === boardId) delete records[id];
  }
}
