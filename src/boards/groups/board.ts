import { lazy } from 'react';
import type { GroupsBoard } from '../../model/course.ts';
import type { BoardEntry } from '../entry.ts';
import { placesOf } from './pages.ts';

/** Mixed groups, drawn by lot: one place, or as many as the wall has pages. */
export const groupsEntry: BoardEntry<GroupsBoard> = {
  kind: 'groups',
  Board: lazy(() => import('./Board.tsx')),
  Wall: lazy(() => import('./Wall.tsx')),
  Line: lazy(() => import('./Line.tsx')),
  places: placesOf,
  timerAt: () => undefined,
};
