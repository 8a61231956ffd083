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
  expect(Object.keys(course.boards).sort()).toEqual(['evaluering', 'grupper', 'kort']);
  expect(Object.keys(course.notes)).toEqual(['ny']);
  expect(Object.keys(course.promises)).toEqual(['løfte']);
  expect(course.actions).toEqual({});
});

test('a board a meeting leads to is told from one that stands alone', () => {
  const course = fullCourse();
  expect([isLed(course, 'vej'), isLed(course, 'kort')]).toEqual([true, false]);
});
