import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../i18n/language.tsx';
import type { Id } from '../../model/course.ts';
import { joinNotes, joinsWhenDropped } from '../../model/twoViews.ts';
import { change, newId, readCourse, undoThisStep } from '../../store/index.ts';
import { toast, undoAction } from '../../ui/toasts.ts';
import { useActionMoves } from '../actions/moves.ts';
import type { NotePlaces } from '../notes/moves.ts';
import { useZonePlaces, type Zone } from '../zones/zones.ts';

/** Joins two notes in the middle, and opens the new one's words, which are still two halves. */
export function useJoin(): (id: Id, other: Id) => void {
  const words = useWords();
  return useMemo(
    () => (id, other) => {
      const joined = newId();
      flushSync(() => change((course) => joinNotes(course, id, other, joined, Date.now())));
      const note = readCourse().notes[joined];
      if (note === undefined) return;
      toast(words.twoViews.join.done(note.text), undoAction(undoThisStep(), words.app));
      openWords(joined);
    },
    [words],
  );
}

function openWords(id: Id) {
  document.querySelector<HTMLElement>(`[data-note="${id}"] [data-focus]`)?.click();
}

/** Where the notes of the board may go, what they may be joined with, and that they may become agreements. */
export function useTwoViewsPlaces(boardId: Id, zones: readonly Zone[], ask: (id: Id) => void): NotePlaces {
  const words = useWords();
  const places = useZonePlaces(boardId, zones);
  const join = useJoin();
  const actions = useActionMoves(boardId);
  return useMemo(
    () => ({
      ...places,
      become: { label: words.harvest.parked.toAction, key: 'a', run: actions.fromNote },
      join: {
        label: words.twoViews.join.menu,
        key: 'j',
        ask,
        whenDropped: (id, other) => joinsWhenDropped(readCourse(), id, other),
        run: join,
      },
    }),
    [places, words, join, actions, ask],
  );
}
