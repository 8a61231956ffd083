import type { Course, Id, Note } from './course.ts';
import { plainValues } from './plain.ts';
import { inOrder, rankAt, rankAtEnd } from './rank.ts';
import { sideList } from './road.ts';

/** Notes at one place of a board, in order; to read only. */
export function notesAt(course: Course, board: Id, place: Id): Note[] {
  return inOrder(plainValues(course.notes).filter((note) => note.board === board && note.place === place));
}

/** Adds a note last at its place. Blank text adds nothing. */
export function addNote(course: Course, note: { id: Id; board: Id; place: Id; text: string; now: number }): void {
  const text = note.text.trim();
  if (text === '') return;
  course.notes[note.id] = {
    id: note.id,
    board: note.board,
    place: note.place,
    rank: rankAtEnd(notesAt(course, note.board, note.place)),
    text,
    votes: 0,
    marked: false,
    owner: '',
    due: '',
    createdAt: note.now,
  };
}

export function removeNote(course: Course, id: Id): void {
  delete course.notes[id];
}

/**
 * Moves a note to position `index` (0 = first, counted without the note itself) at a place: another stop, the side list, or
 * where it is. Leaving a stop takes off its mark for the poster, because it no longer answers that question.
 */
export function moveNote(course: Course, id: Id, place: Id, index: number): void {
  const note = course.notes[id];
  if (note === undefined) return;
  const others = notesAt(course, note.board, place).filter((other) => other.id !== id);
  note.rank = rankAt(others, index);
  if (note.place !== place) note.marked = false;
  note.place = place;
}

/** One step towards the front (-1) or the back (+1) of its place. Says whether it moved. */
export function nudgeNote(course: Course, id: Id, step: -1 | 1): boolean {
  const note = course.notes[id];
  if (note === undefined) return false;
  const order = notesAt(course, note.board, note.place);
  const from = order.findIndex((other) => other.id === id);
  const to = from + step;
  if (to < 0 || to >= order.length) return false;
  moveNote(course, id, note.place, to);
  return true;
}

/** Adds votes (or takes them, never below none). */
export function vote(course: Course, id: Id, votes: number): void {
  const note = course.notes[id];
  if (note !== undefined) note.votes = Math.max(0, Math.min(999, note.votes + votes));
}

/** Marks a note as answer for the poster, or takes the mark off. Notes on the side list cannot be marked. */
export function toggleMark(course: Course, id: Id): void {
  const note = course.notes[id];
  if (note !== undefined && note.place !== sideList) note.marked = !note.marked;
}

/** Highest votes first; equal ones keep their order. */
export function sortByVotes(course: Course, board: Id, place: Id): void {
  const order = notesAt(course, board, place);
  const ranks = order.map((note) => note.rank);
  const sorted = [...order].sort((a, b) => b.votes - a.votes);
  sorted.forEach((note, i) => {
    const record = course.notes[note.id];
    if (record !== undefined) record.rank = ranks[i] ?? record.rank;
  });
}
