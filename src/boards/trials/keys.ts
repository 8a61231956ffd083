import type { KeyboardEvent } from 'react';
import type { Id } from '../../model/course.ts';
import type { TrialsBoard } from '../../model/toolBoards.ts';
import { trialColumns, trialsAt } from '../../model/trials.ts';
import type { TrialMoves } from './moves.ts';

type Hands = {
  moves: TrialMoves;
  focus: (id: Id) => void;
  /** After the next drawing, when the trial stands elsewhere. */
  focusLater: (id: Id) => void;
  toLine: () => void;
  openMenu: () => void;
};

const steps: Record<string, { across: -1 | 0 | 1; down: -1 | 0 | 1 }> = {
  ArrowLeft: { across: -1, down: 0 },
  ArrowRight: { across: 1, down: 0 },
  ArrowUp: { across: 0, down: -1 },
  ArrowDown: { across: 0, down: 1 },
};

/** What a key does while trial `id` has the focus; undefined when the key means nothing there. */
export function actionOfKey(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  id: Id,
  board: TrialsBoard,
  { moves, focus, focusLater, toLine, openMenu }: Hands,
): (() => void) | undefined {
  const { key } = event;
  if (event.ctrlKey || event.metaKey) return undefined;
  const step = steps[key];
  if (event.altKey) {
    if (step === undefined) return undefined;
    return () => {
      if (step.across !== 0) moves.pass(id, step.across);
      else if (step.down !== 0) moves.nudge(id, step.down);
      focusLater(id);
    };
  }
  if (step !== undefined) {
    const next = besideOn(board, id, step);
    if (next !== undefined) return () => focus(next);
    return step.down === 1 ? toLine : () => undefined;
  }
  if (/^[1-4]$/.test(key))
    return () => {
      moves.toNumber(id, Number(key));
      focusLater(id);
    };
  switch (key.toLowerCase()) {
    case 'escape':
      return toLine;
    case 'm':
      return openMenu;
    case 'delete':
    case 'backspace':
      return () => moves.remove(id);
    default:
      return undefined;
  }
}

/** The trial an arrow leads to: up and down in the column, across to the nearest column that has any, as high up as it goes. */
function besideOn(board: TrialsBoard, id: Id, step: { across: -1 | 0 | 1; down: -1 | 0 | 1 }): Id | undefined {
  const columns = trialColumns.map((column) => trialsAt(board, column).map((trial) => trial.id));
  const here = columns.findIndex((column) => column.includes(id));
  const row = columns[here]?.indexOf(id) ?? 0;
  if (step.across === 0) return columns[here]?.[row + step.down];
  const beside = step.across < 0 ? columns.slice(0, Math.max(0, here)).reverse() : columns.slice(here + 1);
  const next = beside.find((column) => column.length > 0);
  return next?.[Math.min(row, next.length - 1)];
}
