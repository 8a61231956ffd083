import { lazy } from 'react';
import type { ApvPlanBoard } from '../../model/toolBoards.ts';
import { toolPlaces } from '../../model/tools.ts';
import type { BoardEntry } from '../entry.ts';

/** T-APV: a row for each problem, under the five phases of the law. */
export const apvPlanEntry: BoardEntry<ApvPlanBoard> = {
  kind: 'apv-plan',
  Board: lazy(() => import('./Board.tsx')),
  Wall: lazy(() => import('./Wall.tsx')),
  Line: lazy(() => import('./Line.tsx')),
  places: toolPlaces,
  timerAt: () => undefined,
};
