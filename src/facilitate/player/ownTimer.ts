import { entryOf } from '../../boards/registry.ts';
import type { Board, Timer } from '../../model/course.ts';
import { isBegun } from '../../model/timer.ts';

/**
 * The timer a board has begun for itself in a meeting, such as a drawn tripwire's. The stops of a road have the time of their
 * step there instead.
 */
export function ownTimer(board: Board | undefined): Timer | undefined {
  if (board === undefined || board.kind === 'road') return undefined;
  const timer = entryOf(board).timerAt(board, board.wall.at);
  return timer !== undefined && isBegun(timer) ? timer : undefined;
}
