import { lazy } from 'react';
import type { ForceFieldBoard } from '../../model/toolBoards.ts';
import { toolPlaces } from '../../model/tools.ts';
import type { BoardEntry } from '../entry.ts';

/** T-KRAFT: what drives, and what holds back. */
export const forceFieldEntry: BoardEntry<ForceFieldBoard> = {
  kind: 'force-field',
  Board: lazy(() => import('./Board.tsx')),
  Wall: lazy(() => import('./Wall.tsx')),
  Line: lazy(() => import('./Line.tsx')),
  places: toolPlaces,
  timerAt: () => undefined,
};
