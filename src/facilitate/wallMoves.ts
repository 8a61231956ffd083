import { placeFrom } from '../boards/registry.ts';
import type { Id } from '../model/course.ts';
import { readCourse, view } from '../store/index.ts';

/** Moves the wall `step` places along the board. Returns where it is then; undefined when the board is gone. */
export function turn(boardId: Id, step: -1 | 1): Id | undefined {
  const board = readCourse().boards[boardId];
  if (board === undefined) return undefined;
  const at = placeFrom(board, board.wall.at, step);
  show(boardId, at);
  return at;
}

/** Shows a place on the wall: lit, with the follow-up questions folded away. */
export function show(boardId: Id, at: Id): void {
  view((course) => {
    const board = course.boards[boardId];
    if (board !== undefined && board.wall.at !== at) board.wall = { at, followUps: 0, blank: false };
  });
}

export function toggleBlank(boardId: Id): void {
  view((course) => {
    const board = course.boards[boardId];
    if (board !== undefined) board.wall.blank = !board.wall.blank;
  });
}
