import { expect, test } from 'vitest';
import { emptyCourse } from '../../src/model/emptyCourse.ts';
import {
  addSlip,
  answersTo,
  clearCounts,
  newEvaluationBoard,
  questionsOf,
  setCount,
  slipsIn,
} from '../../src/model/evaluation.ts';

/** An evaluation of two questions, `q0` and `q1`, in a course of its own. */
function twoQuestions() {
  let next = 0;
  const course = emptyCourse({ id: 'forloeb', now: 1 });
  const texts = ['Fik vi talt om det vigtige?', 'Gjorde det en forskel?'].map((text) => ({ da: text, en: text }));
  const title = { da: 'To minutter', en: 'Two minutes' };
  const board = newEvaluationBoard({ id: 'e', now: 1, title, questions: texts, newId: () => `q${next++}` });
  course.boards.e = board;
  return { course, board, texts };
}

test('one person’s slip counts once at each question, and a question passed counts nothing', () => {
  const { course, board } = twoQuestions();
  addSlip(
    course,
    'e',
    new Map([
      ['q0', 'yes'],
      ['q1', 'no'],
    ]),
  );
  addSlip(course, 'e', new Map([['q0', 'yes']]));
  addSlip(course, 'e', new Map([['gone', 'yes']]));
  expect(questionsOf(board)).toMatchObject([
    { yes: 2, no: 0 },
    { yes: 0, no: 1 },
  ]);
  expect(slipsIn(board)).toBe(2);
  clearCounts(course, 'e');
  expect(slipsIn(board)).toBe(0);
});

test('counts are whole numbers from 0 to 999, and add up', () => {
  const { course, board, texts } = twoQuestions();
  expect(questionsOf(board).map(({ text }) => text.da)).toEqual(texts.map(({ da }) => da));
  setCount(course, 'e', 'q0', 'yes', 7.4);
  setCount(course, 'e', 'q0', 'no', -3);
  setCount(course, 'e', 'q0', 'mostly', 5_000);
  setCount(course, 'e', 'q0', 'partly', Number.NaN);
  const [first] = questionsOf(board);
  expect(first).toMatchObject({ no: 0, partly: 0, mostly: 999, yes: 7 });
  expect(first && answersTo(first)).toBe(1006);
});
