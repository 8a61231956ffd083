import { useMemo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Words } from '../../i18n/words.ts';
import { boardOf } from '../../model/boards.ts';
import type { Id } from '../../model/course.ts';
import { type Answer, addSlip, clearCounts, type EvaluationPlace, setCount } from '../../model/evaluation.ts';
import { change, undoThisStep, view } from '../../store/index.ts';
import { announce, toast, undoAction } from '../../ui/toasts.ts';

/** Everything a person can do to an evaluation. */
export type EvaluationMoves = ReturnType<typeof evaluationMoves>;

export function useEvaluationMoves(boardId: Id): EvaluationMoves {
  const words = useWords();
  return useMemo(() => evaluationMoves(boardId, words), [boardId, words]);
}

function evaluationMoves(boardId: Id, words: Words) {
  return {
    setCount: (question: Id, answer: Answer, count: number) =>
      change((course) => setCount(course, boardId, question, answer, count), { typing: true }),
    /** Counts one person's answers. What it returns takes them back, and says whether it could. */
    addSlip(slip: ReadonlyMap<Id, Answer>): () => boolean {
      change((course) => addSlip(course, boardId, slip));
      announce(words.evaluation.round.passOn);
      return undoThisStep();
    },
    clear() {
      change((course) => clearCounts(course, boardId));
      toast(words.evaluation.cleared, undoAction(undoThisStep(), words.app));
    },
    /** Leads the wall to a place. */
    show: (place: EvaluationPlace) =>
      view((course) => {
        const board = boardOf(course, boardId, 'evaluation');
        if (board.wall.at !== place) board.wall = { at: place, followUps: 0, blank: false };
      }),
  };
}
