import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { useCourse } from '../../store/index.ts';
import { ActionLine } from '../actions/ActionLine.tsx';
import type { WallProps } from '../entry.ts';
import { useNoteMoves } from '../notes/moves.ts';
import { NoteInput } from '../notes/NoteInput.tsx';
import { useHarvestPlaces } from './places.ts';

/** The line over the wall: for notes, and for actions. */
export default function Line({ boardId }: WallProps) {
  const words = useWords().harvest;
  const course = useCourse((one) => one);
  const board = boardOf(course, boardId, 'harvest');
  const notes = useNoteMoves(useHarvestPlaces(board));
  const line = useRef<{ focus: () => void }>(null);
  const { at } = board.wall;
  useEffect(() => {
    if (at !== 'agreed') line.current?.focus();
  }, [at]);
  if (at === 'actions') return <ActionLine course={course} boardId={boardId} />;
  const place = at === 'parked' || at === 'learning' ? at : 'agreed';
  return (
    <NoteInput
      ref={line}
      draftKey={`${course.id}/${boardId}/${place}`}
      label={words[place].input}
      onAdd={(text) => notes.add(place === 'parked' ? 'parked' : 'learning', text)}
    />
  );
}
