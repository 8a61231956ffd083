import { expect, test } from 'vitest';
import { boardOf, isLed, removeBoard } from '../../src/model/boards.ts';
import { addNote } from '../../src/model/notes.ts';
import { addPromise } from '../../src/model/poster.ts';
import { fullCourse } from '../support/fullCourse.ts';

test('a board is found by its kind; asked for as another kind it is an error that names it', () => {
  expect(boardOf(fullCourse(), 'kort', 'cards').deck).toBe('tillid');
  expect(() => boardOf(fullCourse(), 'kort', 'harvest')).toThrow(/harvest kort/);
});

test('a removed board takes its notes, promises and actions along, and nobody else’s', () => {
  const course = fullCourse();
  addNote(course, { id: 'ny', board: 'en-anden-vej', place: 'gor', text: 'ord', now: 1 });
  addPromise(course, 'en-anden-vej', 'løfte');
  removeBoard(course, 'vej');
  removeBoard(course, 'hoest');
  const others = Object.keys(fullCourse().boards).filter((id) => id !== 'vej' && id !== 'hoest');
  expect(Object.keys(course.boards)).toEqual(others);
  expect(Object.keys(course.notes)).toEqual(['ny']);
  expect(Object.keys(course.promises)).toEqual(['løfte']);
  expect(Object.keys(course.actions)).toEqual(['a2']);
});

test('a board a meeting leads to is told from one that stands alone', () => {
  const course = fullCourse();
  expect([isLed(course, 'vej'), isLed(course, 'kort')]).toEqual([true, false]);
});
