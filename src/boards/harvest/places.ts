import { useMemo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { HarvestBoard } from '../../model/course.ts';
import { useActionMoves } from '../actions/moves.ts';
import type { NotePlaces } from '../notes/moves.ts';

/** Where the notes of a harvest may go, and that they may become actions. */
export function useHarvestPlaces({ id }: HarvestBoard): NotePlaces {
  const words = useWords().harvest;
  const actions = useActionMoves(id);
  return useMemo(
    () => ({
      boardId: id,
      marks: false,
      places: () => [
        { place: 'learning', label: words.places.learning },
        { place: 'parked', label: words.places.parked },
      ],
      become: { label: words.parked.toAction, key: 'a', run: actions.fromNote },
    }),
    [id, words, actions],
  );
}
