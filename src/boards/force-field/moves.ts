import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../i18n/language.tsx';
import type { Words } from '../../i18n/words.ts';
import type { Id } from '../../model/course.ts';
import { agreeOnForce, mostStrength, sortByStrength } from '../../model/forceField.ts';
import { change, newId, readCourse, undoThisStep } from '../../store/index.ts';
import { toast, undoAction } from '../../ui/toasts.ts';
import { fieldIn } from '../actions/ActionFields.tsx';
import { rowOf } from '../actions/ActionList.tsx';
import type { NotePlaces } from '../notes/moves.ts';
import { useZonePlaces, type Zone } from '../zones/zones.ts';

/** What is done to forces beside what is done to all notes. */
export function useForceMoves(boardId: Id) {
  const words = useWords();
  return useMemo(() => forceMoves(boardId, words), [boardId, words]);
}

function forceMoves(boardId: Id, words: Words) {
  return {
    sort() {
      change((course) => sortByStrength(course, boardId));
      toast(words.forceField.sorted, undoAction(undoThisStep(), words.app));
    },
    /** A force becomes an agreement and stays in the field; where agreements are seen, its words can be put right at once. */
    agree(force: Id) {
      const id = newId();
      flushSync(() => change((course) => agreeOnForce(course, force, id, Date.now())));
      const made = readCourse().actions[id];
      if (made === undefined) return;
      toast(words.harvest.parked.madeAction(made.what), undoAction(undoThisStep(), words.app));
      fieldIn(rowOf(document.body, id), 'what')?.focus();
    },
  };
}

/** Where forces may go; their votes are a strength from 1 to 5, their mark says that the group works on them. */
export function useForcePlaces(boardId: Id, zones: readonly Zone[]): NotePlaces {
  const words = useWords();
  const places = useZonePlaces(boardId, zones, true);
  const { agree } = useForceMoves(boardId);
  return useMemo(() => {
    const { notes, said, sort } = words.forceField;
    return {
      ...places,
      mostVotes: mostStrength,
      words: { ...notes, sortByVotes: sort, said: { ...words.notes.said, ...said } },
      become: { label: words.harvest.parked.toAction, key: 'a', run: agree },
    };
  }, [places, words, agree]);
}
