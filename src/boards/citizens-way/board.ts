import { lazy } from 'react';
import type { CitizensWayBoard } from '../../model/toolBoards.ts';
import { toolPlaces } from '../../model/tools.ts';
import type { BoardEntry } from '../entry.ts';

/** T-BORG: the citizen's way across our hands. Each step is a place of its own. */
export const citizensWayEntry: BoardEntry<CitizensWayBoard> = {
  kind: 'citizens-way',
  Board: lazy(() => import('./Board.tsx')),
  Wall: lazy(() => import('./Wall.tsx')),
  Line: lazy(() => import('./Line.tsx')),
  places: toolPlaces,
  timerAt: () => undefined,
};
