import { lazy } from 'react';
import type { HarvestBoard } from '../../model/course.ts';
import { harvestPlaces } from '../../model/harvest.ts';
import type { BoardEntry } from '../entry.ts';

/** T-OPS: what was agreed last time, learning points, actions, the car park. */
export const harvestEntry: BoardEntry<HarvestBoard> = {
  kind: 'harvest',
  Board: lazy(() => import('./Board.tsx')),
  Wall: lazy(() => import('./Wall.tsx')),
  Line: lazy(() => import('./Line.tsx')),
  places: () => [...harvestPlaces],
  timerAt: () => undefined,
};
