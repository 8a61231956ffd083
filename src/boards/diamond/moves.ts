import { useMemo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Words } from '../../i18n/words.ts';
import type { Id } from '../../model/course.ts';
import { becomeCore, type Corner, chooseCorner } from '../../model/diamond.ts';
import { change, mergeWords, readCourse, undoThisStep } from '../../store/index.ts';
import { announce, toast, undoAction } from '../../ui/toasts.ts';
import type { NotePlaces } from '../notes/moves.ts';
import type { Zone } from '../zones/zones.ts';
import { useZonePlaces } from '../zones/zones.ts';

/** What a person can do to the diamond besides its notes. Mouse, finger, menu and key all call these. */
export type DiamondMoves = ReturnType<typeof diamondMoves>;

export function useDiamondMoves(boardId: Id): DiamondMoves {
  const words = useWords();
  return useMemo(() => diamondMoves(boardId, words), [boardId, words]);
}

function diamondMoves(boardId: Id, words: Words) {
  const { diamond } = words;
  return {
    writeCore(mine: string, before: string) {
      change(
        (course) => {
          course.core = mergeWords(before, mine, course.core);
        },
        { typing: true },
      );
    },
    useAsCore(note: Id) {
      change((course) => becomeCore(course, note));
      toast(diamond.became(readCourse().core), undoAction(undoThisStep(), words.app));
    },
    /** The group begins here; pressed again it has not chosen. */
    choose(corner: Corner) {
      change((course) => chooseCorner(course, boardId, corner));
      const board = readCourse().boards[boardId];
      const chosen = board?.kind === 'diamond' && board.corner === corner;
      announce(chosen ? diamond.chosen(diamond.zones[corner].name) : diamond.unchosen);
    },
  };
}

/** Where the notes may go, and that a proposal in the middle may become the core sentence. */
export function useDiamondPlaces(boardId: Id, zones: readonly Zone[]): NotePlaces {
  const places = useZonePlaces(boardId, zones);
  const moves = useDiamondMoves(boardId);
  const label = useWords().diamond.become;
  return useMemo(
    () => ({ ...places, become: { label, key: 'k', at: 'core', run: moves.useAsCore } }),
    [places, moves, label],
  );
}
