import type { Course, Id } from './course.ts';
import type { DiamondBoard } from './toolBoards.ts';
import { mostCoreWords, wordsIn } from './tools.ts';

/** The corners of the diamond, in walking order. */
export const corners = ['trust', 'justice', 'collaboration'] as const satisfies readonly DiamondBoard['corner'][];
export type Corner = (typeof corners)[number];

export const isCorner = (id: Id): id is Corner => corners.some((one) => one === id);

/** How many words the core sentence has, and how many too many. */
export function coreLength({ core }: Course): { words: number; over: number } {
  const words = wordsIn(core);
  return { words, over: Math.max(0, words - mostCoreWords) };
}

/** The group begins at a corner; chosen again it is chosen no longer. */
export function chooseCorner(course: Course, boardId: Id, corner: Corner): void {
  const board = course.boards[boardId];
  if (board?.kind === 'diamond') board.corner = board.corner === corner ? '' : corner;
}

/** A proposal becomes the core sentence. The sentence it takes the place of is a proposal from then on, so nothing is lost. */
export function becomeCore(course: Course, noteId: Id): void {
  const note = course.notes[noteId];
  if (note === undefined) return;
  const before = course.core.trim();
  course.core = note.text;
  if (before === '') delete course.notes[noteId];
  else note.text = before;
}
