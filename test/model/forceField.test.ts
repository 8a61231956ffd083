import { expect, test } from 'vitest';
import type { Course } from '../../src/model/course.ts';
import { agreeOnForce, forcesToWorkOn, mattersMost, sortByStrength, writeGoal } from '../../src/model/forceField.ts';
import { actionsAt } from '../../src/model/harvest.ts';
import { addNote, notesAt, removeNote, toggleMark, vote } from '../../src/model/notes.ts';
import { fullCourse } from '../support/fullCourse.ts';

/** Three forces on each side of `kraft`, d0–d2 and h0–h2, with strengths 1, 3 and 3. */
function field(): Course {
  const course: Course = { ...fullCourse(), notes: {} };
  for (const [letter, place] of [
    ['d', 'drives'],
    ['h', 'holds'],
  ] as const)
    [1, 3, 3].forEach((strength, n) => {
      addNote(course, { id: `${letter}${n}`, board: 'kraft', place, text: `${place} ${n}`, now: n });
      vote(course, `${letter}${n}`, strength);
    });
  return course;
}

const ids = (course: Course, place: string) => notesAt(course, 'kraft', place).map(({ id }) => id);

test('the strongest come first on both sides, and equal ones keep their order', () => {
  const course = field();
  sortByStrength(course, 'kraft');
  expect(ids(course, 'drives')).toEqual(['d1', 'd2', 'd0']);
  expect(ids(course, 'holds')).toEqual(['h1', 'h2', 'h0']);
});

test('what was said last is seen, and then the strongest', () => {
  const course = field();
  addNote(course, { id: 'ny', board: 'kraft', place: 'holds', text: 'Nu', now: 9 });
  expect(mattersMost(notesAt(course, 'kraft', 'holds')).map(({ id }) => id)).toEqual(['ny', 'h1', 'h2', 'h0']);
  expect(mattersMost([])).toEqual([]);
});

test('what the group chose to work on is suggested, what holds back first', () => {
  const course = field();
  for (const id of ['d1', 'h2', 'h0']) toggleMark(course, id);
  expect(forcesToWorkOn(course, 'kraft').map(({ id }) => id)).toEqual(['h0', 'h2', 'd1']);
});

test('an agreement on a force says which, begins with its words, and leaves it in the field', () => {
  const course = field();
  for (const id of ['h0', 'h1']) toggleMark(course, id);
  agreeOnForce(course, 'h1', 'aftale', 7);
  expect(actionsAt(course, 'kraft')).toMatchObject([
    { id: 'aftale', problem: 'holds 1', what: 'holds 1', who: '', state: 'open', createdAt: 7 },
  ]);
  expect(ids(course, 'holds')).toContain('h1');
  expect(forcesToWorkOn(course, 'kraft').map(({ id }) => id)).toEqual(['h0']);
});

test('an agreement that is taken away again makes room for the suggestion', () => {
  const course = field();
  toggleMark(course, 'h1');
  agreeOnForce(course, 'h1', 'aftale', 7);
  delete course.actions.aftale;
  expect(forcesToWorkOn(course, 'kraft').map(({ id }) => id)).toEqual(['h1']);
});

test('a force that is gone gives no agreement', () => {
  const course = field();
  removeNote(course, 'h1');
  agreeOnForce(course, 'h1', 'aftale', 7);
  expect(actionsAt(course, 'kraft')).toEqual([]);
});

test('the goal is written into the words that stand there', () => {
  const course = field();
  writeGoal(course, 'kraft', (now) => `${now}, også om natten`);
  expect(course.boards.kraft).toMatchObject({ goal: 'Vi siger det højt, også om natten' });
});
