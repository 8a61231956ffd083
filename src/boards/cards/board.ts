import { lazy } from 'react';
import type { CardsBoard } from '../../model/course.ts';
import type { BoardEntry } from '../entry.ts';

/** T-KORT: cards drawn from a deck or an own selection. With the deck of tripwires it is the tripwire of an idea round. */
export const cardsEntry: BoardEntry<CardsBoard> = {
  kind: 'cards',
  Board: lazy(() => import('./Board.tsx')),
  Wall: lazy(() => import('./Wall.tsx')),
  Line: lazy(() => import('./Line.tsx')),
  places: () => ['start'],
  timerAt: (board) => board.timer,
};
