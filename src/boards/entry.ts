import type { ComponentType } from 'react';
import type { Board, Id, Timer } from '../model/course.ts';

/** What a board shows in the facilitator's window. */
export type BoardProps = {
  boardId: Id;
  /** The place opened here; `go` opens another one. */
  at: Id;
  go: (at: Id) => void;
  /** It stands in the plan of a meeting, which says what comes next: no way of its own along the board. */
  inPlan?: boolean;
  /** The room is somewhere else in that plan: nothing here may move the wall. */
  ahead?: boolean;
};

/** What a board shows on the wall: follows `board.wall`, owns nothing. */
export type WallProps = { boardId: Id };

/** A board kind's entry in the registry. The same few things for every kind. */
export type BoardEntry<B extends Board = Board> = {
  kind: B['kind'];
  /** Both are loaded when first shown. */
  Board: ComponentType<BoardProps>;
  Wall: ComponentType<WallProps>;
  /** The line to type in at the place on the wall, for a room with one screen; empty where nothing is typed. */
  Line: ComponentType<WallProps>;
  /** Places in walking order; the first is where the board begins. */
  places(board: B): Id[];
  /** The timer at a place, when it has one. */
  timerAt(board: B, at: Id): Timer | undefined;
};
