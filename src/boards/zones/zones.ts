import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Id } from '../../model/course.ts';
import { sideList } from '../../model/road.ts';
import type { NotePlaces } from '../notes/moves.ts';

/** A zone of a board: a place of notes with its words, and the sign that stands by its name (never colour alone). */
export type Zone = { id: Id; name: string; question: string; input: string; sign?: ReactNode };

/** Zones from the words of a board, in the order of `ids`. */
export const zonesOf = <I extends string>(
  ids: readonly I[],
  words: Record<I, Omit<Zone, 'id' | 'sign'>>,
  signs?: Partial<Record<I, ReactNode>>,
): Zone[] => ids.map((id) => ({ id, ...words[id], sign: signs?.[id] }));

/** Where the notes of a board of zones may go: its zones by number, and the side list. Give it the same `zones` always. */
export function useZonePlaces(boardId: Id, zones: readonly Zone[], marks = false): NotePlaces {
  const side = useWords().notes.side;
  return useMemo(
    () => ({
      boardId,
      marks,
      numbered: true,
      places: () => [
        ...zones.map(({ id, name }, i) => ({ place: id, label: `${i + 1} ${name}` })),
        { place: sideList, label: side },
      ],
    }),
    [boardId, zones, marks, side],
  );
}
