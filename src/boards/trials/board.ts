import { lazy } from 'react';
import type { TrialsBoard } from '../../model/toolBoards.ts';
import { toolPlaces } from '../../model/tools.ts';
import type { BoardEntry } from '../entry.ts';

/** T-PRØV: small trials in four columns. Each trial is a place of its own. */
export const trialsEntry: BoardEntry<TrialsBoard> = {
  kind: 'trials',
  Board: lazy(() => import('./Board.tsx')),
  Wall: lazy(() => import('./Wall.tsx')),
  Line: lazy(() => import('./Line.tsx')),
  places: toolPlaces,
  timerAt: () => undefined,
};
