import { lazy } from 'react';
import type { RoadBoard } from '../../model/course.ts';
import { placesOf } from '../../model/road.ts';
import type { BoardEntry } from '../entry.ts';

/** T-VEJ: Værdivejen and its sisters. */
export const roadEntry: BoardEntry<RoadBoard> = {
  kind: 'road',
  Board: lazy(() => import('./Board.tsx')),
  Wall: lazy(() => import('./Wall.tsx')),
  Line: lazy(() => import('./Line.tsx')),
  places: placesOf,
  timerAt: (board, at) => board.stops[at]?.timer,
};
