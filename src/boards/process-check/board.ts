import { lazy } from 'react';
import type { ProcessCheckBoard } from '../../model/toolBoards.ts';
import { toolPlaces } from '../../model/tools.ts';
import type { BoardEntry } from '../entry.ts';

/** T-PROC: one decision through six questions. */
export const processCheckEntry: BoardEntry<ProcessCheckBoard> = {
  kind: 'process-check',
  Board: lazy(() => import('./Board.tsx')),
  Wall: lazy(() => import('./Wall.tsx')),
  Line: lazy(() => import('./Line.tsx')),
  places: toolPlaces,
  timerAt: () => undefined,
};
