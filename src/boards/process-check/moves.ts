import { useMemo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Words } from '../../i18n/words.ts';
import { boardOf } from '../../model/boards.ts';
import type { Id } from '../../model/course.ts';
import { setVerdict, type Verdict, verdictOf, writeSubject } from '../../model/processCheck.ts';
import { change, mergeWords, readCourse } from '../../store/index.ts';
import { announce } from '../../ui/toasts.ts';
import { useActionMoves } from '../actions/moves.ts';
import type { NotePlaces } from '../notes/moves.ts';
import { useZonePlaces, type Zone } from '../zones/zones.ts';

/** What is done on the board beside its notes. */
export type CheckMoves = ReturnType<typeof checkMoves>;

export function useCheckMoves(boardId: Id): CheckMoves {
  const words = useWords();
  return useMemo(() => checkMoves(boardId, words), [boardId, words]);
}

function checkMoves(boardId: Id, words: Words) {
  const { verdicts, said } = words.processCheck;
  return {
    /** Says it of a question; what is said already is taken back. */
    say(question: Zone, verdict: Verdict) {
      const now = verdictOf(boardOf(readCourse(), boardId, 'process-check'), question.id);
      const next = now === verdict ? '' : verdict;
      change((course) => setVerdict(course, boardId, question.id, next));
      announce(said(question.name, verdicts[next]));
    },
    write(mine: string, before: string) {
      change((course) => writeSubject(course, boardId, (now) => mergeWords(before, mine, now)), { typing: true });
    },
    choose(subject: string) {
      change((course) => writeSubject(course, boardId, () => subject));
      announce(subject);
    },
  };
}

/** Where the notes of the board may go, and that they may become agreements. */
export function useCheckPlaces(boardId: Id, zones: readonly Zone[]): NotePlaces {
  const toAction = useWords().harvest.parked.toAction;
  const places = useZonePlaces(boardId, zones);
  const actions = useActionMoves(boardId);
  return useMemo(
    () => ({ ...places, become: { label: toAction, key: 'a', run: actions.fromNote } }),
    [places, toAction, actions],
  );
}
