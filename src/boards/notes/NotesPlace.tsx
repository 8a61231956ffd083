import { type ReactNode, useEffect, useRef } from 'react';
import type { Course, Id } from '../../model/course.ts';
import { Place } from '../frame/Place.tsx';
import { type NotePlaces, useNoteMoves } from './moves.ts';
import { NoteInput } from './NoteInput.tsx';
import { NoteList } from './NoteList.tsx';

type Props = {
  course: Course;
  /** The board, and where its notes may go; always the same object (see `NotePlaces`). */
  where: NotePlaces;
  /** Which of the board's places is open: its notes are shown, and what is typed goes there. */
  place: Id;
  /** What is asked, on top. */
  question: string;
  /** What the line says while it is empty. */
  input: string;
  /** Between the question and the notes, such as follow-up questions. */
  children?: ReactNode;
  /** Under the line, such as the answer for the poster. */
  foot?: ReactNode;
};

/**
 * A place where a group's words are gathered: its question, the notes, and the line to type in. The caret stands in the line
 * from the start; arrow up from an empty line leads to the last note, arrow down or Esc back. Give it a `key` that changes
 * whenever the room comes to another place, so that the caret is ready again:
 *
 *     <NotesPlace key={`${place} ${ahead}`} course={course} where={where} place={place} {...words[place]} />
 */
export function NotesPlace({ course, where, place, question, input, children, foot }: Props) {
  const moves = useNoteMoves(where);
  const line = useRef<{ focus: () => void }>(null);
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => line.current?.focus(), []);
  const toNotes = () => {
    const cards = area.current?.querySelectorAll<HTMLElement>('[data-notes] [data-focus]');
    cards?.item(cards.length - 1)?.focus();
  };
  return (
    <Place ref={area} question={question}>
      {children}
      <NoteList course={course} where={where} place={place} onLeave={() => line.current?.focus()} />
      <NoteInput
        ref={line}
        draftKey={`${course.id}/${where.boardId}/${place}`}
        label={input}
        onAdd={(text) => moves.add(place, text)}
        onUp={toNotes}
      />
      {foot}
    </Place>
  );
}
