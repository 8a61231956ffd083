import { useMemo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Id } from '../../model/course.ts';
import type { NotePlaces } from '../notes/moves.ts';

/** The one place of an evaluation that has notes: what the group says besides the four answers. */
export const remarksPlace = 'remarks';

/** Where the remarks of an evaluation are. */
export function useRemarksPlace(boardId: Id): NotePlaces {
  const words = useWords().evaluation;
  return useMemo(
    () => ({ boardId, marks: false, places: () => [{ place: remarksPlace, label: words.places.remarks }] }),
    [boardId, words],
  );
}
