import { expect, test } from 'vitest';
import type { Course } from '../../src/model/course.ts';
import { addValue, mostValues, moveValue, ownValues, removeValue, valuesInUse } from '../../src/model/values.ts';
import { fullCourse } from '../support/fullCourse.ts';

const demo = ['Fælles opgave', 'Nysgerrighed', 'Kærlig modstand'];
const withValues = (...names: string[]): Course => {
  const course = { ...fullCourse(), values: {} };
  names.forEach((name, i) => {
    addValue(course, `v${i}`, name);
  });
  return course;
};

test('three values of their own are used instead of ours, in their order', () => {
  expect(valuesInUse(withValues('Mod', 'Tid', 'Ro'), demo)).toEqual(['Mod', 'Tid', 'Ro']);
});

test.each([[[]], [['Mod']], [['Mod', 'Tid']], [['Mod', 'Tid', '  ']]])('%j are too few: ours are used', (names) => {
  expect(valuesInUse(withValues(...names), demo)).toEqual(demo);
});

test('unnamed ones are left out, and blanks around a name', () => {
  expect(valuesInUse(withValues(' Mod ', '', 'Tid', 'Ro'), demo)).toEqual(['Mod', 'Tid', 'Ro']);
});

test('nine and no more', () => {
  const course = withValues(...Array.from({ length: mostValues }, (_, i) => `Værdi ${i}`));
  expect(addValue(course, 'one-more', 'For meget')).toBe(false);
  expect(ownValues(course).length).toBe(9);
  removeValue(course, 'v3');
  expect(addValue(course, 'one-more', 'Nu går det')).toBe(true);
});

test('they can be put in another order', () => {
  const course = withValues('Mod', 'Tid', 'Ro');
  moveValue(course, 'v2', 0);
  expect(valuesInUse(course, demo)).toEqual(['Ro', 'Mod', 'Tid']);
  moveValue(course, 'v2', 2);
  expect(valuesInUse(course, demo)).toEqual(['Mod', 'Tid', 'Ro']);
  moveValue(course, 'gone', 0);
  expect(valuesInUse(course, demo)).toEqual(['Mod', 'Tid', 'Ro']);
});
