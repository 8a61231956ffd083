import { describe, expect, test } from 'vitest';
import type { Course, RoadBoard, Stop } from '../../src/model/course.ts';
import { moveNote, toggleMark } from '../../src/model/notes.ts';
import {
  addPromise,
  answerFromNotes,
  answerOf,
  isEmptyPromise,
  mostPromises,
  promisesOf,
  removePromise,
  writeAnswer,
} from '../../src/model/poster.ts';
import { roadBoard } from '../../src/model/road.ts';
import { fullCourse } from '../support/fullCourse.ts';

function roadOf(course: Course): { board: RoadBoard; stop: Stop } {
  const board = roadBoard(course, 'vej');
  const stop = board.stops.ser;
  if (stop === undefined) throw new Error('no stop');
  return { board, stop };
}

describe('the answer for the poster', () => {
  test('is what was written', () => {
    const course = fullCourse();
    const { board, stop } = roadOf(course);
    expect(answerOf(course, board, stop)).toBe('Vi ser hinanden i øjnene 👀');
  });

  test('is otherwise the marked notes, in their order, a line each', () => {
    const course = fullCourse();
    const { board, stop } = roadOf(course);
    answerFromNotes(stop);
    expect(answerOf(course, board, stop)).toBe('Æbler på øen å');
    toggleMark(course, 'n2');
    moveNote(course, 'n2', 'ser', 0);
    expect(answerOf(course, board, stop)).toBe('„Havregrøden“ – igen\nÆbler på øen å');
  });

  test('written as nothing stays nothing, until the notes are asked for again', () => {
    const course = fullCourse();
    const { board, stop } = roadOf(course);
    writeAnswer(stop, '');
    expect(answerOf(course, board, stop)).toBe('');
    answerFromNotes(stop);
    expect(answerOf(course, board, stop)).toBe('Æbler på øen å');
  });

  test('leaves out a marked note that has moved on', () => {
    const course = fullCourse();
    const { board, stop } = roadOf(course);
    answerFromNotes(stop);
    moveNote(course, 'n1', 'gor', 0);
    expect(answerOf(course, board, stop)).toBe('');
  });
});

describe('promises', () => {
  test('are at most five, in the order they were made', () => {
    const course = { ...fullCourse(), promises: {} };
    const made = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => addPromise(course, 'vej', id));
    expect(made).toEqual([true, true, true, true, true, false]);
    expect(promisesOf(course, 'vej').map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(mostPromises).toBe(5);
  });

  test('of another board do not take up the room', () => {
    const course = { ...fullCourse(), promises: {} };
    for (const id of ['a', 'b', 'c', 'd', 'e']) addPromise(course, 'en-anden-vej', id);
    expect(addPromise(course, 'vej', 'f')).toBe(true);
  });

  test('can be taken away to make room', () => {
    const course = fullCourse();
    removePromise(course, 'p1');
    expect(promisesOf(course, 'vej').map(({ id }) => id)).toEqual(['p2']);
  });

  test('of blanks only are empty', () => {
    const blank = { id: 'p', board: 'vej', rank: 'a0', what: ' ', who: '', from: '\n' };
    expect(isEmptyPromise(blank)).toBe(true);
    for (const field of ['what', 'who', 'from']) expect(isEmptyPromise({ ...blank, [field]: 'x' })).toBe(false);
  });
});
