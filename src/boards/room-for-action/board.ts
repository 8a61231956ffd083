import { lazy } from 'react';
import type { RoomForActionBoard } from '../../model/toolBoards.ts';
import { toolPlaces } from '../../model/tools.ts';
import type { BoardEntry } from '../entry.ts';

/** T-HAND: three rings, and what is left. */
export const roomForActionEntry: BoardEntry<RoomForActionBoard> = {
  kind: 'room-for-action',
  Board: lazy(() => import('./Board.tsx')),
  Wall: lazy(() => import('./Wall.tsx')),
  Line: lazy(() => import('./Line.tsx')),
  places: toolPlaces,
  timerAt: () => undefined,
};
