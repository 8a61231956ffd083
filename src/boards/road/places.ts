import { useMemo } from 'react';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { RoadBoard } from '../../model/course.ts';
import { roadBoard, sideList, stopsOf } from '../../model/road.ts';
import { readCourse } from '../../store/index.ts';
import type { NotePlaces } from '../notes/moves.ts';

/** Where the notes of a road may go: its stops, and the side list. */
export function useRoadPlaces({ id }: RoadBoard): NotePlaces {
  const words = useWords();
  const lang = useLang();
  return useMemo(
    () => ({
      boardId: id,
      marks: true,
      places: () => [
        ...stopsOf(roadBoard(readCourse(), id)).map((stop, i) => ({
          place: stop.id,
          label: words.road.moveToStop(i + 1, stop.name[lang]),
        })),
        { place: sideList, label: words.notes.side },
      ],
    }),
    [id, words, lang],
  );
}
