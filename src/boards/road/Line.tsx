import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { roadBoard } from '../../model/road.ts';
import { useCourse } from '../../store/index.ts';
import type { WallProps } from '../entry.ts';
import { useNoteMoves } from '../notes/moves.ts';
import { NoteInput } from '../notes/NoteInput.tsx';
import { useRoadPlaces } from './places.ts';

/** The line of the stop on the wall; at the start and the poster nothing is typed. */
export default function Line({ boardId }: WallProps) {
  const words = useWords().road;
  const course = useCourse((one) => one);
  const board = roadBoard(course, boardId);
  const moves = useNoteMoves(useRoadPlaces(board));
  const stop = board.stops[board.wall.at];
  const line = useRef<{ focus: () => void }>(null);
  const stopId = stop?.id;
  useEffect(() => {
    if (stopId !== undefined) line.current?.focus();
  }, [stopId]);
  if (stop === undefined) return null;
  return (
    <NoteInput
      ref={line}
      draftKey={`${course.id}/${boardId}/${stop.id}`}
      label={words.input}
      onAdd={(text) => moves.add(stop.id, text)}
    />
  );
}
