import { lazy } from 'react';
import type { EvaluationBoard } from '../../model/course.ts';
import { evaluationPlaces } from '../../model/evaluation.ts';
import type { BoardEntry } from '../entry.ts';

/** The two-minute evaluation: the questions, the keyboard going round, remarks, what came of it. */
export const evaluationEntry: BoardEntry<EvaluationBoard> = {
  kind: 'evaluation',
  Board: lazy(() => import('./Board.tsx')),
  Wall: lazy(() => import('./Wall.tsx')),
  Line: lazy(() => import('./Line.tsx')),
  places: () => [...evaluationPlaces],
  timerAt: () => undefined,
};
