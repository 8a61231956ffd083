import { lazy } from 'react';
import type { TriangleBoard } from '../../model/toolBoards.ts';
import { toolPlaces } from '../../model/tools.ts';
import type { BoardEntry } from '../entry.ts';

export const triangleEntry: BoardEntry<TriangleBoard> = {
  kind: 'triangle',
  Board: lazy(() => import('./Board.tsx')),
  Wall: lazy(() => import('./Wall.tsx')),
  Line: lazy(() => import('./Line.tsx')),
  places: toolPlaces,
  timerAt: () => undefined,
};
