import { lazy } from 'react';
import type { TwoViewsBoard } from '../../model/toolBoards.ts';
import { toolPlaces } from '../../model/tools.ts';
import type { BoardEntry } from '../entry.ts';

/** T-BLIK: two sides, and what they share in the middle. */
export const twoViewsEntry: BoardEntry<TwoViewsBoard> = {
  kind: 'two-views',
  Board: lazy(() => import('./Board.tsx')),
  Wall: lazy(() => import('./Wall.tsx')),
  Line: lazy(() => import('./Line.tsx')),
  places: toolPlaces,
  timerAt: () => undefined,
};
