import type { Course, Id, Promised, RoadBoard, Stop } from './course.ts';
import { notesAt } from './notes.ts';
import { inOrder, rankAtEnd } from './rank.ts';

/** More promises than this are not kept, and do not fit on a wall. */
export const mostPromises = 5;

/** A stop's answer for the poster: what was written, else the marked notes, in order, a line each. */
export function answerOf(course: Course, board: RoadBoard, stop: Stop): string {
  if (stop.answerWritten) return stop.answer;
  return notesAt(course, board.id, stop.id)
    .filter((note) => note.marked)
    .map((note) => note.text)
    .join('\n');
}

/** Writes an answer by hand; from then on the marked notes no longer make it. */
export function writeAnswer(stop: Stop, text: string): void {
  stop.answer = text;
  stop.answerWritten = true;
}

/** Lets the marked notes make the answer again. */
export function answerFromNotes(stop: Stop): void {
  stop.answer = '';
  stop.answerWritten = false;
}

export function promisesOf(course: Course, board: Id): Promised[] {
  return inOrder(Object.values(course.promises).filter((promise) => promise.board === board));
}

/** Adds an empty promise; says whether there was room for it. */
export function addPromise(course: Course, board: Id, id: Id): boolean {
  const promises = promisesOf(course, board);
  if (promises.length >= mostPromises) return false;
  course.promises[id] = { id, board, rank: rankAtEnd(promises), what: '', who: '', from: '' };
  return true;
}

export function removePromise(course: Course, id: Id): void {
  delete course.promises[id];
}

export function isEmptyPromise(promise: Promised): boolean {
  return promise.what.trim() === '' && promise.who.trim() === '' && promise.from.trim() === '';
}
